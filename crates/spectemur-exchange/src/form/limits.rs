//! How large a file may be, so that a hostile one is refused in time and within memory.
//!
//! They lie far above what a report needs: ten thousand rows of a dozen columns are 120,000 cells.

/// Bytes of a file as it comes.
pub const FILE_BYTES: usize = 20_000_000;
/// Parts of a workbook's container.
pub const PARTS: usize = 200;
/// Bytes of all parts of a workbook when unpacked, as its list says and as they turn out.
pub const UNPACKED_BYTES: u64 = 100_000_000;
/// How many times larger than its packed bytes a part may become.
pub const UNPACKED_RATIO: u64 = 200;
/// A part of so few bytes may become larger than the ratio says: blank cells pack very well.
pub const RATIO_FREE_BYTES: u64 = 1_000_000;
/// Sheets of a workbook.
pub const SHEETS: usize = 64;
/// Cells of a workbook, blank ones included.
pub const CELLS: usize = 2_000_000;
/// Texts that the cells of a workbook share.
pub const SHARED_TEXTS: usize = 1_000_000;
/// Bytes of one piece of XML, such as an element with its attributes or the text between two.
pub const XML_PIECE_BYTES: usize = 1_000_000;
/// Merged ranges of a sheet that are looked at.
pub const MERGED: usize = 10_000;
/// The length of a text in units of UTF-16, as spreadsheet programs count; they hold no longer ones.
pub const TEXT_UNITS: usize = 32_767;
/// Bytes of all texts that a report takes over from a file.
pub const TAKEN_BYTES: usize = 64_000_000;
/// Rows of all tables of a report.
pub const ROWS: usize = 50_000;
/// Filled cells of a report, answers outside tables included.
pub const ANSWERS: usize = 250_000;
/// Rows of a spreadsheet that is imported.
pub const IMPORTED_ROWS: usize = 100_000;
/// Reports that come from one spreadsheet.
pub const IMPORTED_REPORTS: usize = 5_000;
/// Bytes of a mapping file.
pub const MAPPING_BYTES: usize = 250_000;
/// Rows of headings that stand above one another.
pub const HEADER_ROWS: u32 = 10;
/// Letters of a heading that are compared.
pub const HEADING: usize = 500;
/// How deep JSON may be nested.
pub const JSON_DEPTH: usize = 64;
/// Values in a JSON file, names of members not counted.
pub const JSON_VALUES: usize = 500_000;
/// Problems that are told one by one; the rest is counted.
pub const FINDINGS: usize = 1_000;
/// Letters of a text from the file that a problem repeats.
pub const QUOTED: usize = 120;
