//! A device on which nothing leaves and nothing comes in: for pages that are drawn without a browser.

use super::{
    Blind, Camera, Carrier, Clipboard, Copied, CopiedTable, Device, GetAnswer, GetCopied, GetLeft,
    GetOffline, GetOthers, GetRoom, GetShared, GetStopped, HearPressed, HearSeen, Offline, Press, Pressed,
    Room, Seen, Share, SmallMemory, StopCamera, Wiper,
};
use crate::archive::{FromCarrier, ToCarrier, ToPress};
use std::rc::Rc;

/// Answers that nothing can be done, and remembers nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Still;

impl Carrier for Still {
    fn ask(&self, _: ToCarrier, then: GetAnswer) {
        then(FromCarrier::Impossible { words: "Hier wordt niets gedragen.".into() });
    }
}

impl Press for Still {
    fn ask(&self, _: ToPress, hear: HearPressed) {
        hear(Pressed::Impossible("Hier wordt niets gedrukt.".into()));
    }

    fn read(&self, _: Vec<u8>, hear: HearPressed) {
        hear(Pressed::Impossible("Hier wordt niets gelezen.".into()));
    }
}

impl Camera for Still {
    fn look(&self, _: &str, hear: HearSeen) -> StopCamera {
        hear(Seen::Blind(Blind::Missing));
        Box::new(|| ())
    }
}

impl Share for Still {
    fn can(&self, _: &str) -> bool {
        false
    }

    fn share(&self, _: &str, _: &str, then: GetShared) {
        then(false);
    }
}

impl Clipboard for Still {
    fn copy(&self, _: CopiedTable, then: GetCopied) {
        then(Copied::Nothing);
    }
}

impl Device for Still {
    fn is_calm(&self) -> bool {
        true
    }

    fn is_installed(&self) -> bool {
        false
    }

    fn offline(&self, then: GetOffline) {
        then(Offline::Nothing);
    }

    fn room(&self, then: GetRoom) {
        then(Room { granted: None, free: None });
    }

    fn newer(&self, _: Rc<dyn Fn()>) {}

    fn step_over(&self, held_up: GetOthers) {
        held_up(None);
    }

    fn reload(&self) {}
}

impl SmallMemory for Still {
    fn remember(&self, _: &str, _: Option<&str>) {}

    fn remembered(&self, _: &str) -> Option<String> {
        None
    }
}

impl Wiper for Still {
    fn stop_others(&self, then: GetStopped) {
        then(true);
    }

    fn on_stop(&self, _: Box<dyn Fn()>) {}

    fn wipe(&self, then: GetLeft) {
        then(Vec::new());
    }
}
