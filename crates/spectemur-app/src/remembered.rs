//! What was worked out from the record, remembered while the record stays as it is.
//!
//! Whoever asks first works it out; whoever asks meanwhile waits for that instead of working it out as well.
//! It must not give anything for an earlier or a later state of the record than the one that it is asked for.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

/// The last few answers to questions of one kind.
pub(crate) struct Remembered<K, V> {
    most: usize,
    inside: Mutex<Inside<K, V>>,
}

struct Inside<K, V> {
    /// The newest entry of the record for which all of it holds.
    entry: u64,
    /// The oldest first.
    answers: VecDeque<(K, Answer<V>)>,
}

type Answer<V> = Arc<OnceCell<Arc<V>>>;

/// What works an answer out. In a box, because one answer rests on another: within each other they would be as large as a
/// thread's stack.
pub(crate) type Work<'w, V, E> = Pin<Box<dyn Future<Output = Result<V, E>> + Send + 'w>>;

impl<K: Eq, V> Remembered<K, V> {
    /// Remembers so many answers at most.
    pub(crate) fn new(most: usize) -> Self {
        Self { most, inside: Mutex::new(Inside { entry: 0, answers: VecDeque::with_capacity(most) }) }
    }

    /// The answer to a question while this is the newest entry; worked out if nobody has.
    ///
    /// # Errors
    /// What working it out says; nothing is remembered then.
    pub(crate) async fn get<E>(&self, entry: u64, question: K, work: Work<'_, V, E>) -> Result<Arc<V>, E> {
        let answer = self.answer(entry, question);
        answer.get_or_try_init(|| async { work.await.map(Arc::new) }).await.cloned()
    }

    fn answer(&self, entry: u64, question: K) -> Answer<V> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.entry != entry {
            inside.entry = entry;
            inside.answers.clear();
        }
        if let Some((_, answer)) = inside.answers.iter().find(|(asked, _)| *asked == question) {
            return Arc::clone(answer);
        }
        if inside.answers.len() == self.most {
            inside.answers.pop_front();
        }
        let answer = Answer::default();
        inside.answers.push_back((question, Arc::clone(&answer)));
        answer
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    async fn ask(remembered: &Remembered<u8, u64>, entry: u64, question: u8, answer: u64) -> u64 {
        *remembered.get(entry, question, Box::pin(async move { Ok::<_, Infallible>(answer) })).await.unwrap()
    }

    #[tokio::test]
    async fn an_answer_holds_until_the_record_grows() {
        let remembered = Remembered::new(2);
        assert_eq!(ask(&remembered, 1, b'a', 10).await, 10);
        assert_eq!(ask(&remembered, 1, b'a', 11).await, 10, "it was worked out before");
        assert_eq!(ask(&remembered, 2, b'a', 12).await, 12, "the record has grown");
        assert_eq!(ask(&remembered, 2, b'b', 13).await, 13, "another question has another answer");
    }

    #[tokio::test]
    async fn the_oldest_answer_makes_room() {
        let remembered = Remembered::new(2);
        for (question, answer) in [(b'a', 1), (b'b', 2), (b'c', 3)] {
            ask(&remembered, 1, question, answer).await;
        }
        assert_eq!(ask(&remembered, 1, b'c', 9).await, 3);
        assert_eq!(ask(&remembered, 1, b'a', 9).await, 9, "it had to go");
    }

    #[tokio::test]
    async fn those_who_ask_at_the_same_time_wait_for_one_answer() {
        let remembered = Arc::new(Remembered::<u8, u64>::new(2));
        let worked = Arc::new(std::sync::atomic::AtomicU64::new(0));
        let asked = (0..8).map(|_| {
            let (remembered, worked) = (Arc::clone(&remembered), Arc::clone(&worked));
            tokio::spawn(async move {
                let work = Box::pin(async {
                    tokio::task::yield_now().await;
                    Ok::<_, Infallible>(worked.fetch_add(1, std::sync::atomic::Ordering::SeqCst))
                });
                *remembered.get(1, b'a', work).await.unwrap()
            })
        });
        for answer in asked.collect::<Vec<_>>() {
            assert_eq!(answer.await.unwrap(), 0);
        }
        assert_eq!(worked.load(std::sync::atomic::Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn what_could_not_be_worked_out_is_tried_again() {
        let remembered = Remembered::<u8, u64>::new(2);
        assert_eq!(
            remembered.get(1, b'a', Box::pin(async { Err("the record cannot be read") })).await.unwrap_err(),
            "the record cannot be read"
        );
        assert_eq!(ask(&remembered, 1, b'a', 5).await, 5);
    }
}
