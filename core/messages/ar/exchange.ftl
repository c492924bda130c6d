### XCH
