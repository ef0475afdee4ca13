//! Tokens with which the programs of an office hand in reports: made and ended on the page on signing in.

use axum::response::Response;
use spectemur_app::{AppError, MakeToken, MemberError};

use crate::fault::Fault;
use crate::members::pages::security::{Told, ended, page};
use crate::members::signed::SignedForm;
use crate::routes::Visit;

pub(crate) async fn make(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let (fields, signed) = (form.fields, form.signed);
    let made = match fields.get("until").parse() {
        Ok(until) => {
            let text = |name: &str| fields.get(name).to_owned();
            let asked = MakeToken { name: text("name"), until, password: text("password") };
            visit.site.app.make_token(&signed.member, &asked).await
        }
        Err(_) => Err(AppError::Member(MemberError::BadTokenUntil)),
    };
    match made {
        Ok(token) => page(&visit, &signed, Told { token: Some(token), ..Told::default() }).await,
        Err(error) => page(&visit, &signed, Told { given: fields, ..Told::refused(error)? }).await,
    }
}

pub(crate) async fn end(visit: Visit, form: SignedForm) -> Result<Response, Fault> {
    let result = visit.site.app.end_token(&form.signed.member, form.fields.get("token")).await;
    ended(&visit, &form.signed, result, "token-ended").await
}
