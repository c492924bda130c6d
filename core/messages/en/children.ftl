# CHI: children
chi-001 = This child has no parent or legal guardian in the case, and no best-interests determination has decided for return.
    .title = A child alone is cleared only after a best-interests determination for return
    .help = Ask the child-protection authority for a best-interests determination, and hold the travel until it is decided.
