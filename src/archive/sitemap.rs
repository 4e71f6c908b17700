//! The addresses of a site for search engines, as `sitemap.xml`.

/// A sitemap of these places, each relative to the root, for a site at this address.
///
/// ```
/// let map = selectiewijzer::archive::sitemap("https://gemeente.be/werk&leven/", &["", "vacature/tuinman/"]);
/// assert!(map.contains("<loc>https://gemeente.be/werk&amp;leven/vacature/tuinman/</loc>"));
/// ```
pub fn sitemap(site: &str, places: &[impl AsRef<str>]) -> String {
    let site = site.trim_end_matches('/').replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let lines: Vec<String> =
        places.iter().map(|place| format!("<url><loc>{site}/{}</loc></url>\n", place.as_ref())).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        lines.concat()
    )
}
