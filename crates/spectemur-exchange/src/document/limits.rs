//! How large a document may be, so that a hostile one is refused in time and within memory.
//!
//! They lie far above what is published: five thousand pages are about 25,000,000 letters.

/// Bytes of a file that holds pictures, as it comes: DOCX and PDF.
pub const FILE_BYTES: usize = 128_000_000;
/// Bytes of a file of text, as it comes: HTML and Markdown.
pub const TEXT_FILE_BYTES: usize = 64_000_000;
/// Bytes of the words that are taken from a file.
pub const WORDS_BYTES: usize = 64_000_000;
/// Blocks of a document.
pub const BLOCKS: usize = 400_000;
/// Parts of a container.
pub const PARTS: usize = 20_000;
/// Bytes of all parts of a container when unpacked.
pub const UNPACKED_BYTES: u64 = 512_000_000;
/// How many times larger than its packed bytes a part that is read may become.
pub const UNPACKED_RATIO: u64 = 250;
/// A part of so few bytes may become larger than the ratio says.
pub const RATIO_FREE_BYTES: u64 = 4_000_000;
/// How deep elements of XML or HTML may stand in one another.
pub const DEPTH: usize = 512;
/// Bytes of one piece of XML, such as an element with its attributes or the text between two.
pub const XML_PIECE_BYTES: usize = 16_000_000;
/// Styles, and kinds of lists, that a file may define.
pub const DEFINITIONS: usize = 50_000;
/// Columns of a table, with those that cells cover.
pub const COLUMNS: u32 = 1_000;
/// Rows that a cell may cover.
pub const ROWS: u32 = 65_534;
/// Steps taken to find the places of all cells of a document.
pub const GRID_STEPS: u64 = 50_000_000;
/// Pages of a PDF.
pub const PAGES: usize = 10_000;
/// Bytes of all streams of a PDF when unpacked.
pub const STREAM_BYTES: u64 = 768_000_000;
/// Bytes of one picture of a PDF when unpacked.
pub const PICTURE_BYTES: u64 = 256_000_000;
/// How deep lists and dictionaries of a PDF may stand in one another.
pub const OBJECT_DEPTH: usize = 256;
/// Bytes of one stream of a PDF that is no picture, when unpacked.
pub const CONTENT_STREAM_BYTES: usize = 48_000_000;
/// Bytes of all that the pages of a PDF draw, each time that it is drawn, at most.
pub const CONTENT_BYTES: u64 = 400_000_000;
/// A PDF may draw so many bytes, and for each byte of the file as many more as the next limit says.
pub const CONTENT_FREE_BYTES: u64 = 48_000_000;
/// How many bytes are drawn for a byte of the file.
pub const CONTENT_RATIO: u64 = 50;
/// Things that the pages of a PDF may draw, letters included.
pub const DRAWN: u64 = 60_000_000;
/// Things that one page of a PDF may draw, letters included.
pub const DRAWN_ON_PAGE: u64 = 1_000_000;
/// Letters of one page of a PDF.
pub const LETTERS_ON_PAGE: usize = 100_000;
/// What walking the structure tree of a PDF may weigh, about in bytes; a heavier tree is not used.
pub const STRUCTURE: u64 = 400_000_000;
