//! The settings of this device: language, looks, window, recent registers. A small JSON file of its own, without a word about customers.

use crate::i18n::Lang;
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// What a user set up on this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeviceSettings {
    /// Code of the language.
    pub language: String,
    /// Light, dark or as the system.
    pub theme: ThemeChoice,
    /// Zoom in percent, 80 to 200.
    pub zoom_percent: u16,
    /// Targets for fingers.
    pub touch: bool,
    /// No motion.
    pub reduce_motion: bool,
    /// Size of the window in points.
    pub window: [f32; 2],
    /// Registers opened last, newest first.
    pub recent: Vec<PathBuf>,
    /// The columns of the customers grid while no saved view says others: the stored form of a view.
    pub customer_columns: String,
    /// How registers are backed up from this device; one that isn't named has the usual plan.
    pub backups: Vec<BackupPlan>,
}

/// How a register is backed up from this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupPlan {
    /// The register.
    pub register: PathBuf,
    /// Where its backups go.
    pub folder: PathBuf,
    /// Whether one is made every day and on closing.
    pub daily: bool,
}

impl BackupPlan {
    /// Every day, beside the register.
    pub fn usual(register: &Path) -> Self {
        Self { register: register.to_owned(), folder: register.parent().unwrap_or(register).join("backups"), daily: true }
    }
}

impl Default for DeviceSettings {
    fn default() -> Self {
        let locale = sys_locale::get_locale().unwrap_or_default();
        Self {
            language: Lang::of_locale(&locale).code().to_owned(),
            theme: ThemeChoice::System,
            zoom_percent: 100,
            touch: false,
            reduce_motion: false,
            window: [1280.0, 800.0],
            recent: Vec::new(),
            customer_columns: String::new(),
            backups: Vec::new(),
        }
    }
}

impl DeviceSettings {
    /// The language.
    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.language).unwrap_or(Lang::English)
    }

    /// Zoom as a factor, within what the program offers.
    pub fn zoom(&self) -> f32 {
        f32::from(self.zoom_percent.clamp(80, 200)) / 100.0
    }

    /// Puts a register first among the recent ones; eight are kept.
    pub fn remember(&mut self, register: &Path) {
        self.recent.retain(|path| path != register);
        self.recent.insert(0, register.to_owned());
        self.recent.truncate(8);
    }

    /// How a register is backed up.
    pub fn backup_plan(&self, register: &Path) -> BackupPlan {
        self.backups.iter().find(|plan| plan.register == register).cloned().unwrap_or_else(|| BackupPlan::usual(register))
    }

    /// Sets how a register is backed up.
    pub fn plan_backups(&mut self, plan: BackupPlan) {
        self.backups.retain(|known| known.register != plan.register);
        self.backups.push(plan);
    }

    /// Takes a register out of the recent ones; its file stays.
    pub fn forget(&mut self, register: &Path) {
        self.recent.retain(|path| path != register);
    }
}

/// The settings with the file that they stand in.
#[derive(Clone, Debug)]
pub struct Device {
    /// What is set.
    pub settings: DeviceSettings,
    file: Option<PathBuf>,
    saved: DeviceSettings,
}

impl Device {
    /// Reads the settings of this device; those of a first start when there are none or they can't be read.
    pub fn read() -> Self {
        let file = directories::ProjectDirs::from("", "", "Kimmoke").map(|dirs| dirs.config_dir().join("settings.json"));
        Self::read_from(file)
    }

    /// As [`Device::read`], from a given file; `None` keeps nothing, for tests.
    pub fn read_from(file: Option<PathBuf>) -> Self {
        let text = file.as_deref().and_then(|file| std::fs::read_to_string(file).ok());
        let settings: DeviceSettings = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        Self { saved: settings.clone(), settings, file }
    }

    /// Writes the settings if they changed: beside, then in place of the old file, so that none is ever half written.
    ///
    /// # Errors
    /// The folder or file can't be written.
    pub fn save(&mut self) -> std::io::Result<()> {
        if self.settings == self.saved {
            return Ok(());
        }
        let Some(file) = &self.file else { return Ok(()) };
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let beside = file.with_extension("json.new");
        let mut new = std::fs::File::create(&beside)?;
        new.write_all(&serde_json::to_vec_pretty(&self.settings)?)?;
        new.sync_all()?;
        std::fs::rename(&beside, file)?;
        self.saved = self.settings.clone();
        Ok(())
    }
}

/// Where a new register goes unless the user says otherwise: a folder of ours among the documents.
pub fn default_folder() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let documents = dirs.as_ref().and_then(|dirs| dirs.document_dir().map(Path::to_owned));
    let home = dirs.map(|dirs| dirs.home_dir().to_owned());
    documents.or(home).unwrap_or_default().join("Kimmoke")
}

/// The path of a new register of a firm in a folder: its name without what file systems refuse; numbered when taken.
pub fn register_path(folder: &Path, firm: &str) -> PathBuf {
    let kept: String = firm.trim().to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let stem = kept.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let stem: String = if stem.is_empty() { "kimmoke".to_owned() } else { stem.chars().take(40).collect() };
    let numbered = (2..100).map(|number| folder.join(format!("{stem}-{number}.kimmoke")));
    let first = folder.join(format!("{stem}.kimmoke"));
    std::iter::once(first.clone()).chain(numbered).find(|path| !path.exists()).unwrap_or(first)
}

/// Whether the system wants dark windows; asked of the desktop where the window can't tell. Takes a moment: call it from a job.
pub fn system_is_dark() -> bool {
    #[cfg(target_os = "linux")]
    {
        matches!(dark_light::detect(), Ok(dark_light::Mode::Dark))
    }
    #[cfg(not(target_os = "linux"))]
    {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_damaged_ones_give_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("deep/settings.json");
        let mut device = Device::read_from(Some(file.clone()));
        device.settings.theme = ThemeChoice::Dark;
        device.settings.remember(Path::new("/a"));
        device.settings.remember(Path::new("/b"));
        device.settings.remember(Path::new("/a"));
        device.save().unwrap();
        let again = Device::read_from(Some(file.clone()));
        assert_eq!(again.settings, device.settings);
        assert_eq!(again.settings.recent, [Path::new("/a"), Path::new("/b")]);
        std::fs::write(&file, "{").unwrap();
        assert_eq!(Device::read_from(Some(file)).settings, DeviceSettings::default());
    }

    #[test]
    fn a_register_is_named_after_its_firm() {
        let folder = tempfile::tempdir().unwrap();
        let path = register_path(folder.path(), " Äijän Kaluste & Co. ");
        assert_eq!(path.file_name().unwrap(), "äijän-kaluste-co.kimmoke");
        std::fs::write(&path, "").unwrap();
        assert_eq!(register_path(folder.path(), "Äijän kaluste/co").file_name().unwrap(), "äijän-kaluste-co-2.kimmoke");
        assert_eq!(register_path(folder.path(), "?").file_name().unwrap(), "kimmoke.kimmoke");
    }
}
