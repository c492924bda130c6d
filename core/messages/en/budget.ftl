### BUD
