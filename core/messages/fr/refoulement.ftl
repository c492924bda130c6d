### NRF
