### BEN
