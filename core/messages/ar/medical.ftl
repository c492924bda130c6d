### MED
