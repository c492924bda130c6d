### HHD
