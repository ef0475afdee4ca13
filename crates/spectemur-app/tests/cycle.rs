//! A generated cycle handed in report by report, and every figure held against the truth behind it.
//!
//! States, reports and figures are invented; what each figure must be comes from what was drawn, not from the program.

mod figures;
mod filings;
mod invented;
mod less;
mod reports;

/// The cycle is handed in once for all of these: that is what takes the time.
#[tokio::test]
async fn what_is_handed_in_comes_out_as_it_was() {
    let told = invented::told(|_| false).await;
    filings::every_year_tells_who_came_in_time_who_late_and_who_not_at_all(&told).await;
    reports::contradictions_are_found_where_they_were_planted_and_nowhere_else(&told);
    reports::the_last_version_stands_and_what_it_holds_adds_up_to_the_truth(&told).await;
    reports::what_states_destroyed_and_released_adds_up_over_the_years(&told).await;
    figures::figures_of_every_year_name_the_states_that_they_must(&told).await;
    less::one_report_less_opens_bounds_and_counts_nobody_as_no(&told).await;
}
