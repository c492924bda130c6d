### MON
