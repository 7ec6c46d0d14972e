//! An article in the forms of others: schema.org, ninjs, Markdown, clean text.
//!
//! No standard holds all of an article. What each of them cannot carry is told at its method; [our own JSON](Article#json) holds it all.
//!
//! | here | schema.org `NewsArticle` | ninjs 3.1 | NITF | trafilatura | newspaper4k | fundus |
//! |---|---|---|---|---|---|---|
//! | [`headline`](Article::headline) | `headline` | `headlines` (main) | `hl1` | `title` | `title` | `title` |
//! | [`deck`](Article::deck) | `abstract` | `headlines` (sub) | `hl2`, `abstract` | `description` | `meta_description` | `body.summary` |
//! | [`byline`](Article::byline) | `author` | `by` | `byline` | `author` | `authors` | `authors` |
//! | [`published`](Article::published) | `datePublished` | `firstCreated` | `date.issue` | `date` | `publish_date` | `publishing_date` |
//! | [`updated`](Article::updated) | `dateModified` | `versionCreated` | | | | |
//! | [`dateline`](Article::dateline) | `dateline`, `locationCreated` | `located` | `dateline` | | | |
//! | [`agency`](Article::agency) | `sourceOrganization` | `infoSources` | `distributor` | `sitename` | | |
//! | [`captions`](Article::captions) | `image.caption`, `.creditText` | `associations` | `media-caption` | | | `images` |
//! | [`body`](Article::body) | `articleBody` | `bodies` | `p`, `hl2`, `ul` | `text` | `text` | `body.sections` |
//! | [`quotes`](Article::quotes) | `hasPart` (`Quotation`) | | `q`, without its speaker | | | |
//! | [`taglines`](Article::taglines) | `contributor`, `editor` | | | | | |
//! | [`notices`](Article::notices) | `correction`, `copyrightNotice` | `copyrightNotice`, `edNote` | `correction` | | | |
//! | [`related`](Article::related) | | | `related-content` | | | |
//! | [`language`](Article::language) | `inLanguage` | `language` | `xml:lang` | `language` | `meta_lang` | `lang` |

mod markdown;
mod ninjs;
mod schema_org;

pub use self::{
    ninjs::{Association, InfoSource, Ninjs, NinjsText, Standard},
    schema_org::{CorrectionComment, ImageObject, NewsArticle, Organization, Person, Place, Quotation},
};
#[cfg(doc)]
use crate::Article;
