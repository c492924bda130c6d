### CLO
