# Deeds: the noun phrase stands in the undo menu and the history, .done in the toast.

op-menu-undo = Kumoa: { $op }
op-menu-redo = Tee uudelleen: { $op }
op-toast-undone = Kumottu: { $op }
op-toast-redone = Tehty uudelleen: { $op }

op-register-create = rekisterin luonti
    .done = Rekisteri luotu
op-sample-add = esimerkkiaineiston lisäys
    .done = Esimerkkiaineisto lisätty
op-sample-remove = esimerkkiaineiston poisto
    .done = Esimerkkiaineisto poistettu
op-setting-change = asetuksen muutos
    .done = Asetus tallennettu
op-person-add = henkilön lisäys
    .done = Henkilö lisätty
op-person-change = henkilön muutos
    .done = Henkilön tiedot tallennettu
op-person-remove = henkilön poisto
    .done = Henkilö poistettu
op-customer-add = asiakkaan lisäys
    .done = Asiakas lisätty
op-customer-change = asiakkaan tietojen muutos
    .done = Asiakkaan tiedot tallennettu
op-customer-remove = asiakkaiden poisto
    .done =
        { $count ->
            [one] Asiakas poistettu
           *[other] { $count } asiakasta poistettu
        }
op-bin-restore = palautus roskakorista
    .done =
        { $count ->
            [one] Palautettu roskakorista
           *[other] { $count } tietoa palautettu roskakorista
        }
op-bin-empty = roskakorin tyhjennys
    .done = Roskakori tyhjennetty
op-customer-stage = asiakassuhteen vaiheen muutos
    .done =
        { $count ->
            [one] Asiakassuhteen vaihe muutettu
           *[other] { $count } asiakkaan vaihe muutettu
        }
op-customer-tag = tagin lisäys asiakkaille
    .done =
        { $count ->
            [one] Tagi lisätty asiakkaalle
           *[other] Tagi lisätty { $count } asiakkaalle
        }
op-customer-untag = tagin poisto asiakkailta
    .done =
        { $count ->
            [one] Tagi poistettu asiakkaalta
           *[other] Tagi poistettu { $count } asiakkaalta
        }
op-customer-need-group = tarveryhmään liittäminen
    .done =
        { $count ->
            [one] Asiakas liitetty tarveryhmään
           *[other] { $count } asiakasta liitetty tarveryhmään
        }
op-customer-responsible = vastuuhenkilön vaihto
    .done =
        { $count ->
            [one] Vastuuhenkilö vaihdettu
           *[other] Vastuuhenkilö vaihdettu { $count } asiakkaalle
        }
op-contact-add = yhteyshenkilön lisäys
    .done = Yhteyshenkilö lisätty
op-contact-change = yhteyshenkilön muutos
    .done = Yhteyshenkilön tiedot tallennettu
op-contact-remove = yhteyshenkilön poisto
    .done = Yhteyshenkilö poistettu
op-consent-add = luvan kirjaus
    .done = Lupa kirjattu
op-purchase-add = oston lisäys
    .done = Osto lisätty
op-purchase-change = oston muutos
    .done = Osto tallennettu
op-purchase-remove = oston poisto
    .done =
        { $count ->
            [one] Osto poistettu
           *[other] { $count } ostoa poistettu
        }
op-interaction-add = kohtaamisen kirjaus
    .done = Kohtaaminen kirjattu
op-interaction-change = kohtaamisen muutos
    .done = Kohtaaminen tallennettu
op-interaction-remove = kohtaamisen poisto
    .done = Kohtaaminen poistettu
op-task-add = tehtävän lisäys
    .done = Tehtävä lisätty
op-task-change = tehtävän muutos
    .done = Tehtävä tallennettu
op-task-finish = tehtävän merkintä tehdyksi
    .done =
        { $count ->
            [one] Tehtävä tehty
           *[other] { $count } tehtävää tehty
        }
op-task-reopen = tehtävän avaaminen uudelleen
    .done = Tehtävä avattu uudelleen
op-task-snooze = tehtävän siirto
    .done =
        { $count ->
            [one] Tehtävä siirretty
           *[other] { $count } tehtävää siirretty
        }
op-task-remove = tehtävän poisto
    .done =
        { $count ->
            [one] Tehtävä poistettu
           *[other] { $count } tehtävää poistettu
        }
op-feedback-add = palautteen kirjaus
    .done = Palaute kirjattu
op-feedback-change = palautteen muutos
    .done = Palaute tallennettu
op-feedback-status = palautteen tilan muutos
    .done = Palautteen tila muutettu
op-feedback-remove = palautteen poisto
    .done = Palaute poistettu
op-tag-add = tagin luonti
    .done = Tagi luotu
op-tag-change = tagin muutos
    .done = Tagi tallennettu
op-tag-remove = tagin poisto
    .done = Tagi poistettu
op-need-group-add = tarveryhmän luonti
    .done = Tarveryhmä luotu
op-need-group-change = tarveryhmän muutos
    .done = Tarveryhmä tallennettu
op-need-group-remove = tarveryhmän poisto
    .done = Tarveryhmä poistettu
op-custom-field-add = oman kentän lisäys
    .done = Oma kenttä lisätty
op-custom-field-change = oman kentän muutos
    .done = Oma kenttä tallennettu
op-custom-field-remove = oman kentän poisto
    .done = Oma kenttä poistettu
op-saved-view-add = näkymän tallennus
    .done = Näkymä tallennettu
op-saved-view-change = näkymän muutos
    .done = Näkymä tallennettu
op-saved-view-move = näkymän siirto
    .done = Näkymä siirretty
op-saved-view-remove = näkymän poisto
    .done = Näkymä poistettu
op-business-case-add = ROI-laskelman lisäys
    .done = ROI-laskelma lisätty
op-business-case-change = ROI-laskelman muutos
    .done = ROI-laskelma tallennettu
op-business-case-duplicate = ROI-laskelman monistus
    .done = ROI-laskelma monistettu
op-business-case-activate = ROI-laskelman valinta käyttöön
    .done = ROI-laskelma otettu käyttöön
op-business-case-remove = ROI-laskelman poisto
    .done = ROI-laskelma poistettu
op-business-case-scenarios = skenaarioiden muutos
    .done = Skenaariot tallennettu
op-business-case-answer = vastaus ROI-laskelman kysymykseen
    .done = Vastaus tallennettu
op-case-line-add = rivin lisäys ROI-laskelmaan
    .done = Rivi lisätty
op-case-line-change = ROI-laskelman rivin muutos
    .done = Rivi tallennettu
op-case-line-move = ROI-laskelman rivin siirto
    .done = Rivi siirretty
op-case-line-remove = ROI-laskelman rivin poisto
    .done = Rivi poistettu
op-import-customers = asiakkaiden tuonti
    .done =
        { $count ->
            [one] Asiakas tuotu
           *[other] { $count } asiakasta tuotu
        }
op-import-purchases = ostojen tuonti
    .done =
        { $count ->
            [one] Osto tuotu
           *[other] { $count } ostoa tuotu
        }
op-undo = kumoaminen
    .done = Kumottu
op-redo = tekeminen uudelleen
    .done = Tehty uudelleen
op-care-model-add = hoitomallin lisäys
    .done = Hoitomalli lisätty
op-care-model-add-defaults = valmiiden hoitomallien lisäys
    .done = Valmiit hoitomallit lisätty
op-care-model-change = hoitomallin muutos
    .done = Hoitomalli tallennettu
op-care-model-remove = hoitomallin poisto
    .done = Hoitomalli poistettu
op-care-model-mark = poikkeaman kuittaus
    .done = Poikkeama kuitattu
op-care-model-plan = poikkeaman vienti tehtäväksi
    .done = Tehtävä lisätty
op-customer-plan-add = asiakassuunnitelman lisäys
    .done = Asiakassuunnitelma lisätty
op-customer-plan-change = asiakassuunnitelman muutos
    .done = Asiakassuunnitelma tallennettu
op-customer-plan-remove = asiakassuunnitelman poisto
    .done = Asiakassuunnitelma poistettu
op-criterion-add = arviointiperusteiden lisäys
    .done = Arviointiperusteet lisätty
op-criterion-change = arviointiperusteen muutos
    .done = Arviointiperuste tallennettu
op-criterion-remove = arviointiperusteen poisto
    .done = Arviointiperuste poistettu
op-criterion-score = asiakkaan pisteytys
    .done = Pisteet tallennettu
op-stage-declined = vaihe-ehdotuksen hylkäys
    .done = Ehdotus hylätty
op-phase-add = vaiheen lisäys
    .done = Vaihe lisätty
op-phase-change = vaiheen nimen muutos
    .done = Vaihe tallennettu
op-phase-reorder = vaiheiden järjestyksen muutos
    .done = Järjestys tallennettu
op-phase-remove = vaiheen poisto
    .done = Vaihe poistettu
op-phase-replace = ostoprosessin vaihto
    .done = Ostoprosessi vaihdettu
op-sales-step-add = oman myynnin askeleen lisäys
    .done = Askel lisätty
op-sales-step-change = oman myynnin askeleen muutos
    .done = Askel tallennettu
op-sales-step-remove = oman myynnin askeleen poisto
    .done = Askel poistettu
op-experience-plan-add = suunnitelman aloitus
    .done = Suunnitelma aloitettu
op-experience-plan-change = suunnitelman muutos
    .done = Suunnitelma tallennettu
op-experience-plan-remove = suunnitelman poisto
    .done = Suunnitelma poistettu
op-experience-add = kokemuksen lisäys suunnitelmaan
    .done = Kokemus lisätty
op-experience-change = suunnitellun kokemuksen muutos
    .done = Kokemus tallennettu
op-experience-move = suunnitellun kokemuksen siirto
    .done = Kokemus siirretty
op-experience-remove = suunnitellun kokemuksen poisto
    .done = Kokemus poistettu
op-experience-copy = kokemusten kopiointi
    .done = Kokemukset kopioitu
op-experience-none = ruudun merkintä
    .done = Ruutu merkitty
op-potential-set = potentiaalin muutos
    .done =
        { $count ->
            [one] Potentiaali tallennettu
           *[other] { $count } asiakkaan potentiaali tallennettu
        }
op-segment-assign = segmentin valinta käsin
    .done =
        { $count ->
            [one] Segmentti valittu käsin
           *[other] { $count } asiakkaan segmentti valittu käsin
        }
op-segment-release = segmentin vapautus
    .done =
        { $count ->
            [one] Segmentti määräytyy taas rajoista
           *[other] { $count } asiakkaan segmentti määräytyy taas rajoista
        }
op-calendar-entry-add = merkinnän lisäys vuosikalenteriin
    .done = Merkintä lisätty
op-calendar-entry-change = kalenterimerkinnän muutos
    .done = Merkintä tallennettu
op-calendar-entry-move = kalenterimerkinnän siirto
    .done = Merkintä siirretty
op-calendar-entry-tasks = kalenterimerkinnän tehtävien luonti
    .done = Tehtävät luotu
op-calendar-entry-remove = kalenterimerkinnän poisto
    .done = Merkintä poistettu
op-engagement-add = sitouttamisen lisäys
    .done = Sitouttaminen lisätty
op-engagement-change = sitouttamisen muutos
    .done = Sitouttaminen tallennettu
op-engagement-pick = osallistujien valinta
    .done = Osallistujat valittu
op-engagement-invite = kutsujen vienti tehtäviksi
    .done = Kutsut lisätty tehtäviin
op-engagement-participant = osallistujan muutos
    .done = Osallistuja tallennettu
op-engagement-remove = sitouttamisen poisto
    .done = Sitouttaminen poistettu
op-assessment-round-add = arviointikierroksen aloitus
    .done = Arviointikierros aloitettu
op-assessment-round-remove = arviointikierroksen poisto
    .done = Arviointikierros poistettu
op-assessment-rater-add = arvioijan lisäys
    .done = Arvioija lisätty
op-assessment-rater-change = arvioijan nimen muutos
    .done = Arvioijan nimi tallennettu
op-assessment-rater-remove = arvioijan poisto
    .done = Arvioija poistettu
op-assessment-rate = itsearvioinnin vastaus
    .done = Vastaus tallennettu
op-assessment-question-change = arviointikysymyksen sanamuodon muutos
    .done = Oma sanamuoto tallennettu
op-assessment-question-reset = arviointikysymyksen sanamuodon palautus
    .done = Alkuperäinen sanamuoto palautettu
op-swot-item-add = SWOT-kohdan lisäys
    .done = SWOT-kohta lisätty
op-swot-item-change = SWOT-kohdan muutos
    .done = SWOT-kohta tallennettu
op-swot-item-move = SWOT-kohdan siirto
    .done = SWOT-kohta siirretty
op-swot-item-remove = SWOT-kohdan poisto
    .done = SWOT-kohta poistettu
op-tows-action-add = TOWS-toimenpiteen lisäys
    .done = TOWS-toimenpide lisätty
op-tows-action-change = TOWS-toimenpiteen muutos
    .done = TOWS-toimenpide tallennettu
op-tows-action-remove = TOWS-toimenpiteen poisto
    .done = TOWS-toimenpide poistettu
op-development-target-add = kehittämistavoitteen lisäys
    .done = Kehittämistavoite lisätty
op-development-target-change = kehittämistavoitteen muutos
    .done = Kehittämistavoite tallennettu
op-development-target-move = kehittämistavoitteiden järjestyksen muutos
    .done = Järjestys tallennettu
op-development-target-status = kehittämistavoitteen tilan muutos
    .done = Tila tallennettu
op-development-target-remove = kehittämistavoitteen poisto
    .done = Kehittämistavoite poistettu
op-milestone-finish = välitavoitteen merkintä saavutetuksi
    .done = Välitavoite saavutettu
op-milestone-reopen = välitavoitteen avaus uudelleen
    .done = Välitavoite avattu uudelleen
op-milestone-snooze = välitavoitteen siirto
    .done = Välitavoite siirretty
op-immediate-action-task = tehtävän luonti heti tehtävästä
    .done = Tehtävä luotu
op-path-tick = tarkistuksen merkintä
    .done = Merkitty tarkistetuksi
op-path-change = tarkistusmerkinnän muutos
    .done = Merkintä tallennettu
op-path-snooze = tarkistuksen siirto
    .done = Tarkistus siirretty
op-path-untick = tarkistusmerkinnän poisto
    .done = Merkintä poistettu
op-measure-target-add = mittarin tavoitteen lisäys
    .done = Mittarin tavoite lisätty
op-measure-target-change = mittarin tavoitteen muutos
    .done = Mittarin tavoite muutettu
op-measure-target-remove = mittarin tavoitteen poisto
    .done = Mittarin tavoite poistettu
op-measure-choose = mittarien valinta
    .done = Mittarit valittu
