//! The three parts of a cluster, each of which knows `parse_article`.
//!
//! Ballista sends a function by its name alone. So the client, the scheduler and the executors each have it registered: the client
//! after its session has been turned over to the cluster, which drops what was registered before; the scheduler in each session
//! that it makes; the executor in the registry that it looks names up in.

use std::{
    io,
    net::{IpAddr, SocketAddr, TcpListener},
    path::PathBuf,
    sync::Arc,
};

use ballista::prelude::{SessionConfigExt as _, SessionContextExt as _};
use ballista_core::{
    config::TaskSchedulingPolicy,
    error::{BallistaError, Result},
    registry::BallistaFunctionRegistry,
    utils::{default_config_producer, default_session_builder},
};
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::{
    cluster::BallistaCluster,
    config::{SchedulerConfig, TaskDistributionPolicy},
    scheduler_process::{create_scheduler, start_grpc_service_with_listener},
};
use clap::Args;
use datafusion::{
    execution::{FunctionRegistry as _, SessionState, SessionStateBuilder},
    prelude::{SessionConfig, SessionContext},
};
use datafusion_proto::protobuf::{LogicalPlanNode, PhysicalPlanNode};
use tempfile::TempDir;

use crate::{parse_article, reading_once};

/// A session whose statements run on the cluster of the scheduler at `HOST:PORT`, each table cut into so many parts.
///
/// # Errors
///
/// If the address is none. Whether somebody is there shows with the first statement.
pub async fn session(scheduler: &str, partitions: usize) -> datafusion::error::Result<SessionContext> {
    let config = SessionConfig::new_with_ballista()
        .with_target_partitions(partitions)
        .with_information_schema(true)
        // A task for each part: what is lost with an executor is small, and who has time takes the next.
        .set_usize("ballista.scheduler.max_partitions_per_task", 1);
    let state = SessionStateBuilder::new().with_config(reading_once(config)).with_default_features().build();
    let session = SessionContext::remote_with_state(&format!("df://{scheduler}"), state).await?;
    session.register_udf(parse_article());
    Ok(session)
}

/// How a scheduler is run.
#[derive(Args, Clone, Debug)]
pub struct Scheduler {
    /// The address that it listens on. A port of 0 is any free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:50050")]
    bind: SocketAddr,
    /// The name or address under which executors find it, if that is another.
    #[arg(long, value_name = "HOST")]
    host: Option<String>,
    /// After so many seconds without a sign of life, an executor is given up, and its tasks go to the others.
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    executor_timeout: u64,
    /// A folder for a log of each job, in JSON lines: which task ran on which executor.
    #[arg(long, value_name = "FOLDER")]
    event_log: Option<PathBuf>,
}

impl Scheduler {
    /// Runs the scheduler until it is stopped. Its address is told as soon as it listens.
    ///
    /// # Errors
    ///
    /// If it cannot listen, or listens on all addresses and does not say under which it is found: executors report to that one.
    pub async fn run(self, told: impl FnOnce(SocketAddr)) -> Result<()> {
        if self.bind.ip().is_unspecified() && self.host.is_none() {
            return Err(BallistaError::General(format!(
                "--bind {}: needs a --host that executors know",
                self.bind
            )));
        }
        let listener = tokio::net::TcpListener::bind(self.bind).await;
        let listener =
            listener.map_err(|error| BallistaError::General(format!("--bind {}: {error}", self.bind)))?;
        let address = listener.local_addr()?;
        let config = SchedulerConfig {
            bind_host: address.ip().to_string(),
            bind_port: address.port(),
            external_host: self.host.unwrap_or_else(|| address.ip().to_string()),
            scheduling_policy: TaskSchedulingPolicy::PushStaged,
            task_distribution: TaskDistributionPolicy::RoundRobin,
            executor_timeout_seconds: self.executor_timeout,
            expire_dead_executor_interval_seconds: (self.executor_timeout / 4).max(1),
            no_executors_grace_period_seconds: self.executor_timeout,
            event_log_dir: self.event_log.map(|folder| folder.to_string_lossy().into_owned()),
            override_session_builder: Some(Arc::new(state)),
            ..SchedulerConfig::default()
        };
        config.validate()?;
        let cluster = BallistaCluster::new_from_config(&config).await?;
        let scheduler =
            create_scheduler::<LogicalPlanNode, PhysicalPlanNode>(cluster, Arc::new(config)).await?;
        told(address);
        start_grpc_service_with_listener(listener, scheduler).await
    }
}

/// How an executor is run.
#[derive(Args, Clone, Debug)]
pub struct Executor {
    /// Where the scheduler is to be found.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50050")]
    scheduler: String,
    /// The address that it listens on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,
    /// The name or address under which the others find it, if that is another.
    #[arg(long, value_name = "HOST")]
    host: Option<String>,
    /// The port for data. 0 is any free one.
    #[arg(long, value_name = "PORT", default_value_t = 50051)]
    port: u16,
    /// The port for tasks. 0 is any free one.
    #[arg(long, value_name = "PORT", default_value_t = 50052)]
    task_port: u16,
    /// Its name in logs.
    #[arg(long, value_name = "NAME")]
    id: Option<String>,
    /// How many tasks it runs at once; one for each core if it is not given.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    cores: usize,
    /// A folder on a disk of its own for what passes between tasks; a temporary one if it is not given.
    #[arg(long, value_name = "FOLDER")]
    work: Option<PathBuf>,
    /// How often it gives a sign of life, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 15, value_parser = clap::value_parser!(u64).range(1..))]
    heartbeat: u64,
}

impl Executor {
    /// Runs the executor until it is stopped. A scheduler that is not there yet is waited for, half a minute long.
    ///
    /// # Errors
    ///
    /// If it cannot listen, finds no scheduler, or cannot write.
    pub async fn run(self) -> Result<()> {
        let (scheduler_host, scheduler_port) = self
            .scheduler
            .rsplit_once(':')
            .and_then(|(host, port)| Some((host.to_owned(), port.parse().ok()?)))
            .ok_or_else(|| {
                BallistaError::General(format!("--scheduler {}: expected HOST:PORT", self.scheduler))
            })?;
        let (temporary, work) = match self.work {
            Some(folder) => (None, folder),
            // Ballista's own temporary folder is removed before it is used, and stays when the executor ends.
            None => {
                TempDir::with_prefix("newsprint-executor-").map(|folder| (Some(folder), PathBuf::new()))?
            }
        };
        let work = temporary.as_ref().map_or(work, |folder| folder.path().to_owned());
        let mut ports = free(self.bind, &[self.port, self.task_port])?.into_iter();
        let mut config = ExecutorProcessConfig {
            bind_host: self.bind.to_string(),
            external_host: self.host.or_else(|| (!self.bind.is_unspecified()).then(|| self.bind.to_string())),
            port: ports.next().unwrap_or_default(),
            grpc_port: ports.next().unwrap_or_default(),
            scheduler_host,
            scheduler_port,
            scheduler_connect_timeout_seconds: 30,
            vcores: self.cores,
            task_scheduling_policy: TaskSchedulingPolicy::PushStaged,
            work_dir: Some(work.to_string_lossy().into_owned()),
            executor_heartbeat_interval_seconds: self.heartbeat,
            override_function_registry: Some(Arc::new(registry()?)),
            ..ExecutorProcessConfig::default()
        };
        if let Some(id) = self.id {
            config.executor_id = id;
        }
        start_executor_process(Arc::new(config)).await
    }
}

/// A session of the scheduler.
fn state(config: SessionConfig) -> datafusion::error::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    state.register_udf(Arc::new(parse_article()))?;
    Ok(state)
}

/// What an executor looks functions up in: all of `DataFusion`'s and Ballista's, and ours.
fn registry() -> datafusion::error::Result<BallistaFunctionRegistry> {
    Ok(BallistaFunctionRegistry::from(&state(default_config_producer())?))
}

/// The ports, with a free one in the place of each 0. They are told apart since all are held until the last is found.
fn free(address: IpAddr, ports: &[u16]) -> io::Result<Vec<u16>> {
    let held: Vec<_> =
        ports.iter().map(|port| TcpListener::bind((address, *port))).collect::<io::Result<_>>()?;
    held.iter().map(|listener| Ok(listener.local_addr()?.port())).collect()
}
