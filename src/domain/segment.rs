//! The five target segments of customers by current and potential value.

use crate::coded;

coded! {
    /// A target segment.
    Segment {
        /// No purchases yet.
        Acquisition = "acquisition",
        /// Low current value, high potential.
        Growth = "growth",
        /// High current value, high potential.
        Strategic = "strategic",
        /// High current value, low potential.
        Retention = "retention",
        /// Low current value, low potential.
        Efficiency = "efficiency",
    }
}
