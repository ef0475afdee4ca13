//! What every document that was read must be.

use spectemur_proof::Document;

/// Blocks are in order, not empty, and end between letters; pieces are in order and inside the file, if one is given.
pub fn assert_whole(document: &Document, file: &[u8]) {
    let is_place = |at: usize| document.text.is_char_boundary(at);
    let mut last = 0;
    for block in &document.blocks {
        assert!(block.range.start >= last && block.range.end > block.range.start);
        assert!(is_place(block.range.start) && is_place(block.range.end));
        last = block.range.end;
    }
    let mut last = 0;
    for piece in &document.pieces {
        assert!(piece.at >= last && is_place(piece.at) && is_place(piece.at + piece.length));
        assert!(piece.in_file + piece.length_in_file <= file.len());
        last = piece.at + piece.length;
    }
}
