//! Plans: phases, experiences, the calendar, engagement.

use super::Label;
use crate::domain::almanac::Layer;
use crate::domain::calendar_entry::{EntryKind, Starter};
use crate::domain::engagement::{EngagementKind, EngagementStatus, ParticipantState};
use crate::domain::experience::{Adaptation, ExperienceStatus, PlanAxis};
use crate::domain::occasion::Occasion;
use crate::domain::phase::{DefaultPhase, PhaseTemplate};

labels! { DefaultPhase:
    Impulse => "default-phase-impulse",
    Selection => "default-phase-selection",
    Order => "default-phase-order",
    Sales => "default-phase-sales",
    Feedback => "default-phase-feedback",
}

labels! { PhaseTemplate:
    Reseller => "phase-template-reseller",
    Service => "phase-template-service",
    WebShop => "phase-template-web-shop",
    Craft => "phase-template-craft",
    Association => "phase-template-association",
}

labels! { PlanAxis:
    Segment => "plan-axis-segment",
    NeedGroup => "plan-axis-need-group",
    Stage => "plan-axis-stage",
}

labels! { ExperienceStatus:
    Idea => "experience-status-idea",
    Planned => "experience-status-planned",
    InUse => "experience-status-in-use",
    Stopped => "experience-status-stopped",
}

labels! { Adaptation:
    New => "adaptation-new",
    Established => "adaptation-established",
    Ending => "adaptation-ending",
}

labels! { EntryKind:
    Season => "entry-season",
    Fair => "entry-fair",
    OwnTheme => "entry-own-theme",
    CustomerTheme => "entry-customer-theme",
    Launch => "entry-launch",
    PlanAction => "entry-plan-action",
    CareAction => "entry-care-action",
    FollowUp => "entry-follow-up",
    Review => "entry-review",
    SchoolTerm => "entry-school-term",
    Other => "entry-other",
}

labels! { Occasion:
    NewYear => "occasion-new-year",
    Epiphany => "occasion-epiphany",
    JanuarySale => "occasion-january-sale",
    FriendsDay => "occasion-friends-day",
    Shrovetide => "occasion-shrovetide",
    WomensDay => "occasion-womens-day",
    EasterSeason => "occasion-easter-season",
    GoodFriday => "occasion-good-friday",
    Easter => "occasion-easter",
    EasterMonday => "occasion-easter-monday",
    MayDay => "occasion-may-day",
    MothersDay => "occasion-mothers-day",
    Ascension => "occasion-ascension",
    Whitsun => "occasion-whitsun",
    SpringCelebrations => "occasion-spring-celebrations",
    Graduation => "occasion-graduation",
    MidsummerEve => "occasion-midsummer-eve",
    Midsummer => "occasion-midsummer",
    SchoolStart => "occasion-school-start",
    AllSaints => "occasion-all-saints",
    FathersDay => "occasion-fathers-day",
    ChristmasSeason => "occasion-christmas-season",
    BlackFriday => "occasion-black-friday",
    Advent => "occasion-advent",
    Independence => "occasion-independence",
    ChristmasEve => "occasion-christmas-eve",
    Christmas => "occasion-christmas",
    BoxingDay => "occasion-boxing-day",
}

labels! { EngagementKind:
    CoCreation => "engagement-co-creation",
    PrototypeTest => "engagement-prototype-test",
    Event => "engagement-event",
    Competition => "engagement-competition",
    Volunteering => "engagement-volunteering",
    AdaptiveCustomisation => "engagement-adaptive-customisation",
    CosmeticCustomisation => "engagement-cosmetic-customisation",
    CollaborativeCustomisation => "engagement-collaborative-customisation",
    TransparentCustomisation => "engagement-transparent-customisation",
}

labels! { EngagementStatus:
    Idea => "engagement-status-idea",
    Planned => "engagement-status-planned",
    InUse => "engagement-status-in-use",
    Done => "engagement-status-done",
    Stopped => "engagement-status-stopped",
}

labels! { ParticipantState:
    Picked => "participant-picked",
    Invited => "participant-invited",
    Accepted => "participant-accepted",
    Declined => "participant-declined",
    TookPart => "participant-took-part",
}

labels! { Layer:
    Holidays => "layer-holidays",
    Seasons => "layer-seasons",
    Fairs => "layer-fairs",
    OwnThemes => "layer-own-themes",
    CustomerThemes => "layer-customer-themes",
    Actions => "layer-actions",
    Reviews => "layer-reviews",
    Schools => "layer-schools",
    Engagements => "layer-engagements",
    Tasks => "layer-tasks",
    Other => "layer-other",
}

labels! { Starter:
    SchoolStart => "calendar-start-school-start",
    AutumnHoliday => "calendar-start-autumn-holiday",
    WinterHolidaySouth => "calendar-start-winter-holiday-south",
    WinterHolidayMiddle => "calendar-start-winter-holiday-middle",
    WinterHolidayNorth => "calendar-start-winter-holiday-north",
    SchoolEnd => "calendar-start-school-end",
    SpringFair => "calendar-start-spring-fair",
    AutumnFair => "calendar-start-autumn-fair",
    ChristmasMarket => "calendar-start-christmas-market",
    ChristmasBuying => "calendar-start-christmas-buying",
    PlanReview => "calendar-start-plan-review",
    StateReview => "calendar-start-state-review",
}
