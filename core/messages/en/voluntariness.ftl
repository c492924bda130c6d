### VOL
