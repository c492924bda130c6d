### CNF
