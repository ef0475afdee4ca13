//! Chance that says the same each time: the first secret of a test is always the same one, and no two are alike.

use std::sync::atomic::{AtomicU64, Ordering};

use spectemur_model::Chance;

/// A source of bytes that differ from one another and not from run to run.
#[derive(Debug, Default)]
pub struct TestChance(AtomicU64);

impl Chance for TestChance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), String> {
        for chunk in bytes.chunks_mut(8) {
            // SplitMix64 of Steele, Lea and Flood: neighbours in, nothing alike out.
            let mut word = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
            word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            word ^= word >> 31;
            for (byte, drawn) in chunk.iter_mut().zip(word.to_le_bytes()) {
                *byte = drawn;
            }
        }
        Ok(())
    }
}
