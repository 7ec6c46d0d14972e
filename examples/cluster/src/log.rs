//! What Ballista has to say, on standard error.

use std::time::SystemTime;

use clap::ValueEnum;
use log::{LevelFilter, Metadata, Record};

/// How much of what Ballista has to say is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Log {
    /// What went wrong.
    Error,
    /// And what may be wrong.
    #[default]
    Warn,
    /// And what happens: jobs, stages, tasks.
    Info,
    /// All.
    Debug,
}

impl Log {
    /// Begins to show it. A second call changes nothing.
    pub fn begin(self) {
        let level = match self {
            Self::Error => LevelFilter::Error,
            Self::Warn => LevelFilter::Warn,
            Self::Info => LevelFilter::Info,
            Self::Debug => LevelFilter::Debug,
        };
        if log::set_logger(&StandardError).is_ok() {
            log::set_max_level(level);
        }
    }
}

struct StandardError;

impl log::Log for StandardError {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let (target, level) = (record.target(), record.level());
        crate::complain(&format!(
            "{}.{:03} {level} {target}: {}",
            time.as_secs(),
            time.subsec_millis(),
            record.args()
        ));
    }

    fn flush(&self) {}
}
