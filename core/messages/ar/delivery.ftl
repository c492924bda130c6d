### DLV
