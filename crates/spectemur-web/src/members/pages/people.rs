//! Who holds which office, as far as the member may see it; inviting, ending, handing over.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use spectemur_app::{AppError, Invite, Invited, MemberError, PeopleReading};
use spectemur_language::LanguageError;
use spectemur_model::{Instant, Language, Office, Role, StateCode, ThemeId};

use crate::fault::Fault;
use crate::html::Html;
use crate::members::mail::{self, Way};
use crate::members::signed::{Fields, Signed, SignedForm, led, told};
use crate::members::words::{Head, languages, moment, office, refusal, theme_words};
use crate::page::{Page, shown_as};
use crate::routes::Visit;

#[derive(Template)]
#[template(path = "members/people.html")]
struct PeoplePage<'a> {
    p: Page<'a>,
    head: Head,
    known: PeopleReading,
    roles: Vec<(&'static str, String, bool)>,
    states: Vec<(StateCode, String, bool)>,
    themes: Vec<(String, Html, bool)>,
    languages: Vec<(&'static str, String, bool)>,
    /// What was typed, where it was refused.
    given: Fields,
    /// An invitation that was just made.
    made: Option<Made>,
    refused: Option<String>,
    may_invite: bool,
}

/// An invitation that was just made.
struct Made {
    /// Its address, where whoever invites must send it.
    link: Option<String>,
    /// Where it was mailed to, or should have been.
    email: String,
    /// Whether mail is set up and did not take it.
    has_failed: bool,
}

impl PeoplePage<'_> {
    fn called(&self, holder: &Office) -> Result<Html, LanguageError> {
        office(&self.p, holder)
    }

    fn at(&self, at: &Instant) -> Result<Html, LanguageError> {
        moment(&self.p, *at)
    }

    fn own(&self) -> bool {
        self.states.len() == 1
    }
}

pub(crate) async fn show(visit: Visit, signed: Signed) -> Result<Response, Fault> {
    page(&visit, &signed, Fields::default(), Ok(None)).await
}

async fn page(
    visit: &Visit,
    signed: &Signed,
    given: Fields,
    result: Result<Option<Made>, MemberError>,
) -> Result<Response, Fault> {
    let (app, member) = (&visit.site.app, &signed.member);
    let p = visit.members_page("members-nav-people")?;
    let known = app.people(member).await?;
    let allowed = |role: &Role| offices_of(*role).iter().any(|office| member.may_invite_like(office));
    let roles = Role::ALL.into_iter().filter(allowed).map(|role| {
        Ok((role.word(), p.say(&format!("members-role-{}", role.word()))?, given.get("role") == role.word()))
    });
    let roles = roles.collect::<Result<Vec<_>, Fault>>()?;
    let own = member.state().filter(|_| member.office().role().is_of_state());
    let bound = p.package.registers.states.keys().copied();
    let states: Vec<StateCode> = own.map_or_else(|| bound.collect(), |state| vec![state]);
    let states = p.in_order(states)?.into_iter().map(|state| {
        let is_chosen = own == Some(state) || given.get("state") == state.as_str();
        Ok((state, p.name(state)?, is_chosen))
    });
    let states = states.collect::<Result<Vec<_>, Fault>>()?;
    let themes = if own.is_some() { Vec::new() } else { app.themes() };
    let themes =
        themes.iter().map(|theme| (theme.to_string(), theme_words(&p, theme), given.get("theme") == theme.as_str()));
    let (made, refused) = match result {
        Ok(made) => (made, None),
        Err(error) => (None, Some(refusal(&p, &error)?)),
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = PeoplePage {
        themes: themes.collect(),
        languages: languages(&p, Language::parse(given.get("language")).unwrap_or(visit.asked.language)),
        head: Head::of(&p, signed)?,
        may_invite: member.may_invite_somebody(),
        known,
        roles,
        states,
        given,
        made,
        refused,
        p,
    };
    shown_as(&page, status)
}

/// Offices that stand for all of a role.
fn offices_of(role: Role) -> Vec<Office> {
    let theme = (role == Role::Coordinator).then(|| ThemeId::new("any"));
    let state = role.is_of_state().then(|| StateCode::parse("AAA")).flatten();
    Office::new(role, state, theme).into_iter().collect()
}

/// The whole address of an invitation.
fn address(visit: &Visit, language: Language, invited: &Invited) -> String {
    let path = visit.asked.links().today().in_language(language).at(&format!("invitation/{}", invited.token), &[]);
    format!("{}{path}", visit.site.app.keys().map_or("", spectemur_app::Keys::origin))
}

/// What a form invites to.
fn invitation(fields: &Fields, office: Option<Office>) -> Result<Invite, MemberError> {
    let text = |name: &str| Some(fields.get(name)).filter(|text| !text.is_empty());
    let chosen = || {
        let role = Role::parse(fields.get("role"))?;
        // What the role does not name is left out, whatever stands in the form.
        let state = text("state").and_then(StateCode::parse).filter(|_| role.may_name_state());
        let theme = text("theme").map(ThemeId::new).filter(|_| role == Role::Coordinator);
        Office::new(role, state, theme)
    };
    let until = text("until").map(|day| day.parse().map_err(|_| MemberError::BadUntil)).transpose()?;
    Ok(Invite {
        office: office.or_else(chosen).ok_or(MemberError::NoOffice)?,
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        language: Language::parse(fields.get("language")).unwrap_or(Language::English),
        until,
    })
}

async fn invited(
    visit: &Visit,
    form: SignedForm,
    (invite, result): (Result<Invite, MemberError>, Result<Invited, AppError>),
) -> Result<Response, Fault> {
    let made = match (invite, result) {
        (Ok(invite), Ok(invited)) => {
            let link = address(visit, invite.language, &invited);
            let way = mail::invite(visit, &form.signed, (&invite, &invited, &link)).await?;
            let link = (way != Way::Mailed).then_some(link);
            Ok(Some(Made { link, email: invite.email, has_failed: way == Way::Failed }))
        }
        (Err(error), _) => Err(error),
        (_, Err(error)) => Err(told(error)?),
    };
    page(visit, &form.signed, form.fields, made).await
}

pub(crate) async fn invite(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let invite = invitation(&form.fields, None);
    let result = match &invite {
        Ok(invite) => visit.site.app.invite(&form.signed.member, invite).await,
        Err(error) => Err(error.clone().into()),
    };
    invited(&visit, form, (invite, result)).await
}

pub(crate) async fn hand_over(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let invite = invitation(&form.fields, Office::parse(form.fields.get("office")));
    let result = match &invite {
        Ok(invite) => visit.site.app.hand_over(&form.signed.member, form.fields.get("account"), invite).await,
        Err(error) => Err(error.clone().into()),
    };
    invited(&visit, form, (invite, result)).await
}

pub(crate) async fn withdraw(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.withdraw(&form.signed.member, form.fields.get("invitation")).await;
    ended(&visit, form, result, "withdrawn").await
}

pub(crate) async fn end(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.end_office(&form.signed.member, form.fields.get("account")).await;
    ended(&visit, form, result, "ended").await
}

async fn ended(visit: &Visit, form: SignedForm, result: Result<(), AppError>, done: &str) -> Result<Response, Fault> {
    match result {
        Ok(()) => Ok(led(&visit.room("office/people", &[("done", done)]))),
        Err(error) => page(visit, &form.signed, Fields::default(), Err(told(error)?)).await,
    }
}
