//! Value, segments, attractiveness and care.

use super::Label;
use crate::domain::attractiveness::{Aspect, DefaultCriterion, Strategy};
use crate::domain::care_model::{DefaultAct, DefaultModel, Light, MarkKind};
use crate::domain::segment::Segment;
use crate::domain::value::{Activity, Level, ValueModel};

labels! { Segment:
    Acquisition => "segment-acquisition",
    Growth => "segment-growth",
    Strategic => "segment-strategic",
    Retention => "segment-retention",
    Efficiency => "segment-efficiency",
}

labels! { DefaultModel:
    Strategic => "care-model-strategic",
    Growth => "care-model-growth",
    Retention => "care-model-retention",
    Efficiency => "care-model-efficiency",
    Acquisition => "care-model-acquisition",
    New => "care-model-new",
    Passive => "care-model-passive",
    Ending => "care-model-ending",
}

labels! { DefaultAct:
    Plan => "care-act-plan",
    Needs => "care-act-needs",
    Preview => "care-act-preview",
    Catalogue => "care-act-catalogue",
    Thanks => "care-act-thanks",
}

labels! { Aspect:
    Past => "aspect-past",
    Present => "aspect-present",
    Future => "aspect-future",
    Risk => "aspect-risk",
}

labels! { Strategy:
    Weigh => "strategy-weigh",
    Invest => "strategy-invest",
    Keep => "strategy-keep",
    ConsiderEnding => "strategy-consider-ending",
}

labels! { DefaultCriterion:
    Purchases => "criterion-purchases",
    Profitability => "criterion-profitability",
    Payment => "criterion-payment",
    Loyalty => "criterion-loyalty",
    ShareOfWallet => "criterion-share-of-wallet",
    Cooperation => "criterion-cooperation",
    Growth => "criterion-growth",
    Reference => "criterion-reference",
    Learning => "criterion-learning",
    CreditRisk => "criterion-credit-risk",
    LossRisk => "criterion-loss-risk",
}

labels! { MarkKind:
    Done => "care-mark-done",
    Snoozed => "care-mark-snoozed",
    Dismissed => "care-mark-dismissed",
}

labels! { Light:
    Green => "care-light-in-time",
    Amber => "care-light-soon",
    Red => "care-light-late",
}

labels! { Level:
    TooLittle => "value-level-too-little",
    Rough => "value-level-rough",
    Fair => "value-level-fair",
    Good => "value-level-good",
}

labels! { Activity:
    ProbablyGone => "value-activity-probably-gone",
    Unsure => "value-activity-unsure",
    ProbablyActive => "value-activity-probably-active",
}

labels! { ValueModel:
    Auto => "value-model-auto",
    Mbg => "value-model-mbg",
    Bg => "value-model-bg",
    Bgbb => "value-model-bgbb",
}
