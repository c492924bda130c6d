//! XCH: exchange between host and origin. Page: core/rulebook/exchange.md.
