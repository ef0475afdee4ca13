//! One repair of the finished file: how the data of a stream ends.
//!
//! A stream's data is followed by an end-of-line marker and `endstream`. The
//! writer puts a line feed there. Compressed data ends in a checksum, and in one
//! stream of 256 its last byte happens to be a carriage return: then a reader
//! may take both bytes for one marker, find the data one byte shorter than its
//! stated length, and call the file a breach of ISO 19005-2, 6.1.7.1. A lone
//! carriage return is a marker as well, so writing that instead of the line feed
//! leaves one reading only, and no offset in the file moves.
//!
//! It must not change the length of the file or anything inside a stream.

/// What stands after the data of a stream whose last byte is in doubt.
const DOUBTFUL: &[u8] = b"\r\nendstream\nendobj";

/// Settles every doubtful end of a stream.
pub(crate) fn settle_ends(file: &mut [u8]) {
    let mut from = 0;
    while let Some(at) = file[from..].windows(DOUBTFUL.len()).position(|seen| seen == DOUBTFUL) {
        file[from + at + 1] = b'\r';
        from += at + DOUBTFUL.len();
    }
}

#[cfg(test)]
mod tests {
    use super::settle_ends;

    #[test]
    fn only_the_marker_after_a_carriage_return_changes() {
        let mut file = b"1\r\nendstream\nendobj 2\n\nendstream\nendobj 3\r\nendstream\nendobj".to_vec();
        settle_ends(&mut file);
        assert_eq!(file, b"1\r\rendstream\nendobj 2\n\nendstream\nendobj 3\r\rendstream\nendobj");
    }

    #[test]
    fn text_that_looks_alike_stays() {
        let mut file = b"\r\nendstream in a text, \r\nendobj".to_vec();
        settle_ends(&mut file);
        assert_eq!(file, b"\r\nendstream in a text, \r\nendobj");
    }
}
