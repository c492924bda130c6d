### PLN
