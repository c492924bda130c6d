### DOC
