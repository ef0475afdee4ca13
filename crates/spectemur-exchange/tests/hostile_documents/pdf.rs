//! Puts PDF files together, object by object.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Objects, from number one.
#[derive(Clone)]
pub(crate) struct Pdf(pub(crate) Vec<Vec<u8>>);

impl Pdf {
    /// A page that draws the object of number five, which is to follow; with a font as `F` and more resources.
    pub(crate) fn with_page(resources: &str) -> Self {
        let page = format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>{resources}>>>>"
        );
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            &page,
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ];
        Self(objects.iter().map(|object| object.as_bytes().to_vec()).collect())
    }

    /// The file whose page draws this.
    pub(crate) fn drawing(content: &str) -> Vec<u8> {
        Self::with_page("").stream("", content.as_bytes()).file()
    }

    /// Adds an object.
    pub(crate) fn object(mut self, object: impl Into<Vec<u8>>) -> Self {
        self.0.push(object.into());
        self
    }

    /// Adds a stream as it is.
    pub(crate) fn stream(self, dictionary: &str, data: &[u8]) -> Self {
        let head = format!("<<{dictionary}/Length {}>>\nstream\n", data.len());
        self.object([head.as_bytes(), data, b"\nendstream"].concat())
    }

    /// Adds a stream that is packed as often as its dictionary says.
    pub(crate) fn packed(self, dictionary: &str, data: &[u8], times: usize) -> Self {
        let mut data = data.to_vec();
        for _ in 0..times {
            let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
            packer.write_all(&data).expect("the sample is good");
            data = packer.finish().expect("the sample is good");
        }
        self.stream(&format!("{dictionary}/Filter[{}]", "/FlateDecode".repeat(times)), &data)
    }

    /// The file.
    pub(crate) fn file(&self) -> Vec<u8> {
        self.with_trailer("/Root 1 0 R")
    }

    pub(crate) fn with_trailer(&self, trailer: &str) -> Vec<u8> {
        let (mut file, mut places) = (b"%PDF-1.7\n".to_vec(), String::new());
        for (at, object) in self.0.iter().enumerate() {
            places.push_str(&format!("{:010} 00000 n \n", file.len()));
            file.extend(format!("{} 0 obj\n", at + 1).bytes());
            file.extend(object);
            file.extend(b"\nendobj\n");
        }
        let (start, size) = (file.len(), self.0.len() + 1);
        let end = format!(
            "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<</Size {size}{trailer}>>\nstartxref\n{start}\n%%EOF\n"
        );
        file.extend(end.bytes());
        file
    }
}
