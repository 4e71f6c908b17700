//! A vacancy as search engines read it: a `JobPosting` of schema.org, as JSON-LD. What the employer did not say is not in it.

use crate::vacancy::{Address, Content, EmployerDetails, Kind, Lack};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JobPosting<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    title: &'a str,
    description: String,
    date_posted: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_through: Option<String>,
    hiring_organization: Organization<'a>,
    job_location: Location<'a>,
}

#[derive(Serialize)]
struct Organization<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
struct Location<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    address: PostalAddress<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PostalAddress<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    street_address: &'a str,
    postal_code: &'a str,
    address_locality: &'a str,
    // Selection procedures of this law are held in one country only.
    address_country: &'static str,
}

/// The message for search engines.
///
/// # Errors
/// What the employer did not say, where there can be no message without it.
pub fn job_posting(content: &Content) -> Result<String, Vec<Lack>> {
    let details = &content.employer_details;
    let EmployerDetails { published: Some(published), address: Some(address), closing_date, .. } = details
    else {
        return Err(details.lacking());
    };
    let Address { street, postal_code, locality } = address;
    let posting = JobPosting {
        context: "https://schema.org",
        kind: "JobPosting",
        title: &content.title,
        description: description(content),
        date_posted: published.to_string(),
        // The last day itself counts.
        valid_through: closing_date.map(|last| format!("{last}T23:59:59")),
        hiring_organization: Organization { kind: "Organization", name: &content.employer },
        job_location: Location {
            kind: "Place",
            address: PostalAddress {
                kind: "PostalAddress",
                street_address: street,
                postal_code,
                address_locality: locality,
                address_country: "BE",
            },
        },
    };
    // Texts only: writing them cannot fail. No text may end the element that this stands in.
    Ok(serde_json::to_string(&posting).unwrap_or_default().replace('<', "\\u003c"))
}

/// The employer's text as HTML, as search engines want it; without the chart and the block to sign.
fn description(content: &Content) -> String {
    let mut html = String::new();
    let mut inside = "";
    for piece in content.article() {
        let (around, open, close) = match piece.kind {
            Kind::Box | Kind::SignOff => continue,
            Kind::Heading => ("", "<h3>", "</h3>"),
            Kind::Paragraph | Kind::Row | Kind::Level => ("", "<p>", "</p>"),
            Kind::Item => ("ul", "<li>", "</li>"),
            // The cells of a table behind each other.
            Kind::Cell => ("p", "", " "),
        };
        if inside != around {
            html.push_str(&tag("/", inside));
            html.push_str(&tag("", around));
            inside = around;
        }
        let words = if piece.kind == Kind::Item { piece.text.to_owned() } else { piece.line() };
        html.push_str(open);
        html.push_str(&escaped(&words));
        html.push_str(close);
    }
    html.push_str(&tag("/", inside));
    html
}

fn tag(slash: &str, name: &str) -> String {
    if name.is_empty() { String::new() } else { format!("<{slash}{name}>") }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
