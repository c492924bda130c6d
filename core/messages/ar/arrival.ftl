### ARR
