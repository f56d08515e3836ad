# Refusals and errors: what happened, what is safe, what to do.

error-faults =
    { $count ->
        [one] One thing must be mended before saving. What was typed is kept in the form.
       *[other] { $count } things must be mended before saving. What was typed is kept in the form.
    }
error-not-found = The record is no longer in the register; it may have been removed. Nothing else was changed. Go back to the list.
error-changed-since = The record was changed after this form was opened, and saving would have lost that change. The register is as it was. Open the record again and make the change there.
error-disk-full = The disk is full and the change was not saved. What was saved before is safe. Free some space and try again.
error-busy = Another job is writing to the register right now, so the change was not saved. What was typed is still there. Try again when the job in the status line has ended.
error-damaged = The register file is damaged and the change was not saved. The file is not deleted. Close the program, copy the file and restore the latest backup.
error-database = Saving or reading failed. The register is as it was before this. Try again; if it happens again, restart the program.

error-open-missing = There is no register file in this place. Nothing was changed. Choose another file or restore a backup.
error-open-wrong-passphrase = The register did not open: the passphrase is wrong or the beginning of the file is damaged. The file is untouched. Check capitals and keyboard language and try again.
error-open-not-a-register = The file is not a Kimmoke register. It is untouched. Choose another file.
error-open-damaged = The register file is damaged. It was not changed and is not deleted. Copy it and restore the latest backup.
error-open-newer = The register was saved by a newer Kimmoke (file version { $found }, this program reads up to { $known }). The file is untouched. Update the program.
error-open-in-use = The register is already open in another window or program. The file is untouched. Close it there and try again.
error-open-in-use-by = The register is already open elsewhere: { $holder }. The file is untouched. Close it there and try again.
error-open-read-only = The folder or file can't be written: { $path }. Nothing was changed. Choose another place or ask for the right to write.
error-open-exists = A file of that name exists, and a new register is never written over one. The file is untouched. Give another name or open the existing one.
error-open-io = The disk could not be read or written ({ $cause }). The register was not changed. Check that the disk or memory stick is connected and try again.
error-open-database = The register did not open because of an unexpected fault. The file is untouched. Restart the program; if it happens again, restore a backup.

error-file = The file { $path } could not be read or written ({ $cause }). The register is as it was. Check the place and the rights and try again.
error-nothing-to-undo = There is nothing to undo.
error-undo-changed-since = The record was changed after this, and undoing would lose the newer change. The register is as it was. Mend the record by hand.
error-cancelled = The work was cancelled. Nothing of it was kept in the register.
error-read-only = The register is open for reading only, so the change was not saved. Open the register for writing.
error-report = The PDF could not be made ({ $cause }). The register is as it was. Try again with less data.

error-unreadable-empty = The file is empty. Nothing was imported. Choose another file.
error-unreadable-binary = The file is neither a text file nor a workbook. Nothing was imported. Save the sheet as Excel or CSV and choose that.
error-unreadable-no-header = No header line with known fields was found in the file. Nothing was imported. Add headers as the first line, for example Name and Email.
error-unreadable-too-large = The file is too large to import at once. Nothing was imported. Split it.
error-unreadable-no-rows = The file has headers but no rows. Nothing was imported. Choose another file.

# Stand in the brackets of error-file and error-open-io.
error-cause-not-found = no such file or folder
error-cause-permission = no permission
error-cause-exists = the file exists already
error-cause-disk-full = the disk is full
error-cause-read-only = the disk is read-only
error-unreadable-locked = The workbook is protected with a password. Remove the protection in your spreadsheet program, save and try again.
