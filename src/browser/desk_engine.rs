//! The engine of the committee's desk: orders and reports over the line to the worker.

use super::document::Opened;
use super::engine_link::{EngineLink, EngineNews};
use super::worker_start::start_worker;
use crate::desk::{Engine, Order, Report};
use std::cell::RefCell;

/// The worker behind the line. It starts when somebody listens.
#[derive(Default)]
pub struct DeskEngine {
    link: RefCell<Option<EngineLink>>,
}

impl Engine for DeskEngine {
    fn send(&self, order: Order) {
        if let Some(link) = &*self.link.borrow() {
            link.send(&order.message());
        }
    }

    fn stop(&self) {
        if let Some(link) = &*self.link.borrow() {
            link.finish();
        }
    }

    fn listen(&self, hear: Box<dyn Fn(Report)>) {
        let start = || {
            Box::pin(async {
                let opened = Opened::read()?;
                start_worker(&opened, "engine", "De motor die de dossiers bewaart").await
            }) as std::pin::Pin<Box<dyn Future<Output = _>>>
        };
        let told = move |news| {
            let report = match news {
                EngineNews::Said(message) => Report::of(*message),
                EngineNews::Down(words) => Some(Report::Down { words }),
            };
            if let Some(report) = report {
                hear(report);
            }
        };
        *self.link.borrow_mut() = Some(EngineLink::start(Box::new(start), told));
    }
}
