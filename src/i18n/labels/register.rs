//! The register itself: customers, contact persons, interactions, feedback, tasks, own fields.

use super::Label;
use crate::domain::contact::{Decision, Purpose, Role};
use crate::domain::custom_field::CustomKind;
use crate::domain::customer::{AddressKind, CustomerKind, Language};
use crate::domain::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use crate::domain::interaction::{Channel, Direction, Emotion};
use crate::domain::stage::{Depth, Stage};
use crate::domain::task::TaskKind;

labels! { Stage:
    Prospect => "stage-prospect",
    New => "stage-new",
    Established => "stage-established",
    Committed => "stage-committed",
    Passive => "stage-passive",
    Ending => "stage-ending",
    Ended => "stage-ended",
}

labels! { Depth:
    Exchange => "depth-1",
    Acquaintance => "depth-2",
    Dialogue => "depth-3",
    Partnership => "depth-4",
    Cooperation => "depth-5",
}

labels! { CustomerKind:
    Reseller => "customer-kind-reseller",
    Company => "customer-kind-company",
    Association => "customer-kind-association",
    PublicBody => "customer-kind-public-body",
    Consumer => "customer-kind-consumer",
    Other => "customer-kind-other",
}

labels! { AddressKind:
    Visit => "address-kind-visit",
    Postal => "address-kind-postal",
    Billing => "address-kind-billing",
    Delivery => "address-kind-delivery",
}

labels! { Language:
    Finnish => "language-fi",
    Swedish => "language-sv",
    English => "language-en",
    German => "language-de",
    Estonian => "language-et",
    Russian => "language-ru",
    Other => "language-xx",
}

labels! { Role:
    Decides => "role-decides",
    Selects => "role-selects",
    Orders => "role-orders",
    Sells => "role-sells",
    Pays => "role-pays",
}

labels! { Purpose:
    Newsletter => "purpose-newsletter",
    TextMessage => "purpose-text-message",
    Events => "purpose-events",
    Development => "purpose-development",
}

labels! { Decision:
    Given => "decision-given",
    Withdrawn => "decision-withdrawn",
}

labels! { Channel:
    Meeting => "channel-meeting",
    Event => "channel-event",
    Phone => "channel-phone",
    Email => "channel-email",
    Message => "channel-message",
    WebShop => "channel-web-shop",
    Newsletter => "channel-newsletter",
    SocialMedia => "channel-social-media",
    Post => "channel-post",
    Other => "channel-other",
}

labels! { Direction:
    Outgoing => "direction-outgoing",
    Incoming => "direction-incoming",
}

labels! { Emotion:
    VeryBad => "emotion-very-bad",
    Bad => "emotion-bad",
    Neutral => "emotion-neutral",
    Good => "emotion-good",
    VeryGood => "emotion-very-good",
}

labels! { FeedbackKind:
    Complaint => "feedback-kind-complaint",
    Praise => "feedback-kind-praise",
    Idea => "feedback-kind-idea",
    Product => "feedback-kind-product-feedback",
    Question => "feedback-kind-question",
}

labels! { FeedbackStatus:
    New => "feedback-status-new",
    Acknowledged => "feedback-status-acknowledged",
    InProgress => "feedback-status-in-progress",
    Resolved => "feedback-status-resolved",
    ToldBack => "feedback-status-told-back",
}

labels! { BondObject:
    Brand => "bond-object-brand",
    Product => "bond-object-product",
    Interaction => "bond-object-interaction",
}

labels! { TaskKind:
    Call => "task-kind-call",
    Email => "task-kind-email",
    Meet => "task-kind-meet",
    Send => "task-kind-send",
    Answer => "task-kind-answer",
    Thank => "task-kind-thank",
    Other => "task-kind-other",
}

labels! { CustomKind:
    Text => "custom-kind-text",
    Number => "custom-kind-number",
    Date => "custom-kind-date",
    Choice => "custom-kind-choice",
}
