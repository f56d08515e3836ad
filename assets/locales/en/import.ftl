# import
import-mended-postcodes =
    { $count ->
        [one] One postal code got its leading zeros back.
       *[other] { $count } postal codes got their leading zeros back.
    }
import-mended-phones =
    { $count ->
        [one] One phone number got its beginning back.
       *[other] { $count } phone numbers got their beginning back.
    }
import-mended-letters =
    { $count ->
        [one] Wrongly read letters of one value were mended.
       *[other] Wrongly read letters of { $count } values were mended.
    }
import-mended-parted =
    { $count ->
        [one] One cell held several addresses or numbers: the first is in the field, the others in the notes.
       *[other] { $count } cells held several addresses or numbers: the first is in the field, the others in the notes.
    }
import-mended-controls =
    { $count ->
        [one] One control character was removed.
       *[other] { $count } control characters were removed.
    }
import-mended-headers =
    { $count ->
        [one] One repeated header line was passed over.
       *[other] { $count } repeated header lines were passed over.
    }
import-doubtful-dates = The dates can be read in two ways: the day was read before the month. Check that this is right.
