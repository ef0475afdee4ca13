//! One suite for both databases, and beside it what only a file can suffer.
//!
//! Each test gets an empty database of its own.
//! PostgreSQL comes from the package `postgresql` of the machine; where it is missing these tests fail and say so.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod sqlite;
mod suite;

/// Runs each of these tests of the suite on both databases.
macro_rules! on_both {
    ($($module:ident: $($test:ident),+ $(,)?;)+) => {
        mod on_sqlite {
            $($(#[tokio::test]
            async fn $test() {
                crate::suite::$module::$test(crate::suite::Bench::sqlite().await).await;
            })+)+
        }

        mod on_postgres {
            $($(#[tokio::test]
            async fn $test() {
                crate::suite::$module::$test(crate::suite::Bench::postgres().await).await;
            })+)+
        }
    };
}

on_both! {
    append:
        a_batch_is_read_back_as_it_was_given,
        the_same_batch_twice_is_recorded_once,
        answers_of_every_kind_survive_and_never_collapse,
        a_batch_larger_than_one_write_is_whole,
        an_unknown_source_is_refused_and_nothing_is_recorded,
        a_source_with_another_content_is_refused_whatever_differs,
        what_a_table_cannot_hold_is_refused,
        an_empty_record_has_nothing,
        counts_follow_the_record;
    time:
        what_was_known_by_an_instant_never_changes,
        a_clock_that_goes_back_does_not_rewrite_the_past,
        a_statement_stands_until_its_correction_is_known,
        a_correction_may_be_corrected,
        a_correction_may_stand_before_what_it_corrects,
        a_correction_of_nothing_is_refused,
        a_correction_outside_the_question_asked_still_counts;
    filters:
        a_filtered_snapshot_is_the_whole_one_filtered,
        days_at_the_edge_of_a_period_are_inside,
        the_latest_on_a_day_is_what_stands_then,
        the_last_yes_comes_with_what_was_said_since,
        what_nobody_compared_hides_nothing_that_somebody_did;
    reports:
        a_file_is_kept_whole_and_once,
        what_a_replaced_version_said_no_longer_stands,
        what_is_not_public_is_only_for_who_asks_for_it,
        a_source_that_names_what_nobody_has_is_refused,
        a_file_that_was_tampered_with_is_found;
    members:
        a_change_is_made_with_its_act_or_not_at_all,
        what_is_recorded_and_the_act_of_it_come_together,
        an_act_that_was_altered_or_taken_away_is_found,
        a_token_is_found_by_its_hash_and_ends_with_the_office,
        a_challenge_is_taken_once,
        an_identity_opens_one_account_and_goes_with_the_office,
        a_password_that_was_part_of_an_account_is_kept_beside_it,
        a_draft_is_open_once_and_takes_each_version_once,
        a_file_of_a_draft_can_be_taken_away_and_goes_with_the_draft;
    publications:
        what_was_published_stays_as_it_was,
        nothing_enters_the_instant_up_to_which_a_publication_knows,
        what_was_overtaken_is_not_published,
        an_altered_publication_is_found;
    copies:
        a_copy_is_the_record_in_either_database,
        a_record_that_holds_anything_takes_no_copy,
        a_copy_holds_what_stood_when_it_began;
    guards:
        no_row_is_changed_deleted_or_emptied,
        writers_at_once_wait_for_one_another,
        opening_at_once_makes_one_record,
        a_newer_or_altered_record_is_not_opened,
        the_tables_are_those_of_the_schema_file;
    tampering:
        a_sound_record_verifies,
        an_altered_statement_is_found,
        an_altered_source_is_found,
        an_altered_or_shortened_journal_is_found,
        rows_that_come_or_go_are_found,
        cells_that_do_not_read_are_found_and_named;
}
