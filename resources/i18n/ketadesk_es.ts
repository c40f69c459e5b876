<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>KetaDesk</name>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>
Hung: {1}.</source>
   <translation>
Colgado: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>
{1} mg drawn, {2} mg said to be in the bag.</source>
   <translation>
{1} mg extraídos, {2} mg declarados en la bolsa.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source> % from baseline</source>
   <translation> % desde el basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source> (pump and syringes {1} − in the line {2})</source>
   <translation> (bomba y jeringas {1} − en la línea {2})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source> (with {=1})</source>
   <translation> (con {=1})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source> (witness {=1})</source>
   <translation> (testigo {=1})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source> It is of a drill: an exercise, of no patient.</source>
   <translation> Es de un simulacro: un ejercicio, de ningún paciente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source> It matches.</source>
   <translation> Coincide.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source> KetaDesk made this certificate for the clinic; no authority vouches for it, and anybody can make one of that name: compare its fingerprint, {1}…</source>
   <translation> KetaDesk creó este certificado para la clínica; ninguna autoridad lo avala y cualquiera puede crear uno con ese nombre: compare su huella, {1}…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source> Leave the lid open.</source>
   <translation> Deje la tapa abierta.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source> again</source>
   <translation> de nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding.py" />
   <source> and {1} more</source>
   <translation> y {1} más</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source> at {1} mL/h</source>
   <translation> a {1} mL/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source> for {1} min</source>
   <translation> durante {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source> for {=1}</source>
   <translation> para {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source> of {1}</source>
   <translation> de {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source> on {1} UTC by its own clock</source>
   <translation> el {1} UTC según su propio reloj</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/reporting.py" />
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source> to </source>
   <translation> a </translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source> {1} mL = {2} mg: a case is open until two people close it.</source>
   <translation> {1} mL = {2} mg: hay un caso abierto hasta que lo cierren dos personas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source> · by pump, systemic amount not known</source>
   <translation> · por bomba, cantidad sistémica desconocida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source> — again at {1}</source>
   <translation> — de nuevo a las {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/room_bar.py" />
   <source>+ New session</source>
   <translation>+ Nueva sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>, SpO₂ scale 2</source>
   <translation>, escala SpO₂ 2</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/sheet.py" />
   <source>, amended from {was}</source>
   <translation>, enmendado desde {was}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/sheet.py" />
   <source>, artefact: {why}</source>
   <translation>, artefacto: {why}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>, at least {1}</source>
   <translation>, al menos {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>, capped from {1}</source>
   <translation>, con tope desde {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>, expected drug effect, not scored</source>
   <translation>, efecto esperado del fármaco, no puntuado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>, extrapolated below 60 in</source>
   <translation>, extrapolado bajo 60 in</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>, first {1}</source>
   <translation>, primero {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/sheet.py" />
   <source>, from paper</source>
   <translation>, de papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>, from the bag</source>
   <translation>, desde la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>, from {=1}</source>
   <translation>, de {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>, infusion not started</source>
   <translation>, infusión sin iniciar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>, lot {1}</source>
   <translation>, lote {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>, on two consecutive assessments</source>
   <translation>, en dos valoraciones consecutivas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>, or </source>
   <translation>, o </translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>, ordered by {=1}</source>
   <translation>, prescrito por {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/sheet.py" />
   <source>, outside: {what}</source>
   <translation>, fuera: {what}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>, pump {1} mL</source>
   <translation>, bomba {1} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>, symptoms are asked for</source>
   <translation>, se preguntan síntomas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>, the register said {1} mL</source>
   <translation>, el libro decía {1} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>, then </source>
   <translation>, después </translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/sheet.py" />
   <source>, written late</source>
   <translation>, escrito tarde</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>, {1} in a row</source>
   <translation>, {1} seguidas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>, {1} only</source>
   <translation>, solo {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>. First rate what you see: {1}</source>
   <translation>. Puntúe antes lo que ve: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>0.1 over 5</source>
   <translation>0.1 over 5</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>0.1 to 5 mg/kg, 5 to 80 mg/h</source>
   <translation>0.1 to 5 mg/kg, 5 to 80 mg/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>0.3 over 20, 0.4 over 20</source>
   <translation>0.3 over 20, 0.4 over 20</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>1 due check was</source>
   <translation>1 control pendiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>100 mg/mL must be diluted before it is given by vein. Check amount and volume.</source>
   <translation>100 mg/mL debe diluirse antes de darse por vena. Compruebe cantidad y volumen.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>100 mg/mL must be diluted before it is given by vein. Choose a bag or syringe with a diluent.</source>
   <translation>100 mg/mL debe diluirse antes de darse por vena. Elija una bolsa o jeringa con diluyente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>14:29, or -5 for five minutes ago</source>
   <translation>14:29, o -5 si fue hace cinco minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>14:29, or empty if the time was right</source>
   <translation>14:29, o vacío si la hora era correcta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>15 for 60, 30</source>
   <translation>15 for 60, 30</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>2027-03-31, or 2027-03</source>
   <translation>2027-03-31, o 2027-03</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>2nd check…</source>
   <translation>2.ª pers.…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>4 mg IV</source>
   <translation>4 mg i.v.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>80, or 80 never more</source>
   <translation>80, o 80 never more</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>; against it: {1}</source>
   <translation>; en contra: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>; also {1}</source>
   <translation>; también {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>; answered yes though not asked: {1}</source>
   <translation>; respondido sí aunque no se preguntó: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>; at least {1} of {2}</source>
   <translation>; al menos {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>; consciousness: {1}</source>
   <translation>; consciencia: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>; does not agree: {=1}</source>
   <translation>; no está de acuerdo: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>; grace {1} min</source>
   <translation>; margen {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>; not answered: {1}</source>
   <translation>; sin responder: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>; sooner after a limit: {1} min</source>
   <translation>; antes tras un límite: {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>; then </source>
   <translation>; después </translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>= {1} mL of the bag</source>
   <translation>= {1} mL de la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/secrets.py" />
   <source>A PIN has {1} to {2} digits.</source>
   <translation>Un PIN tiene de {1} a {2} cifras.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>A backup is being made…</source>
   <translation>Haciendo una copia…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>A backup is restored beside it; what is there stays as it is.</source>
   <translation>La copia se restaura al lado; lo que hay queda como está.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>A blood pressure; 132/- or -/84 when one number was not obtained</source>
   <translation>Presión arterial; 132/- o -/84 si un número no se obtuvo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>A check could not be done</source>
   <translation>Un control no pudo hacerse</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>A check is late after</source>
   <translation>Control tardío tras</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>A colleague confirms with her own initials and PIN; you stay signed in.</source>
   <translation>Un colega confirma con sus iniciales y su PIN; usted sigue en sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>A criterion was answered twice. Answer each once.</source>
   <translation>Un criterio se respondió dos veces. Responda cada uno una vez.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>A digit chooses a segment; Backspace takes it back</source>
   <translation>Una cifra elige un segmento; Retroceso lo quita</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>A drill is practice: no backup is made of it.</source>
   <translation>Un simulacro es práctica: no se hace copia de él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>A first session is never tried in a real record. Start it with: ketadesk demo --tour</source>
   <translation>La primera sesión de prueba nunca se hace en un registro real. Iníciela con: ketadesk demo --tour</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/recovery.py" />
   <source>A letter of the recovery code is wrong. Compare it with its sheet.</source>
   <translation>Una letra del código de recuperación no es correcta. Compárelo con su hoja.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/display.py" />
   <source>A library that the window needs is missing: {=1}. Run resources/setup.sh again, or install the package libxcb-cursor0.</source>
   <translation>Falta una biblioteca que la ventana necesita: {=1}. Ejecute resources/setup.sh de nuevo o instale el paquete libxcb-cursor0.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>A new line in a note</source>
   <translation>Línea nueva en una nota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>A new or empty folder for everything</source>
   <translation>Carpeta nueva o vacía para todo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/secrets.py" />
   <source>A password has at least {1} letters. A few words in a row will do.</source>
   <translation>Una contraseña tiene al menos {1} letras. Bastan unas palabras seguidas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/secrets.py" />
   <source>A password of digits alone is a PIN. Choose one with letters.</source>
   <translation>Una contraseña solo de cifras es un PIN. Elija una con letras.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>A patient can be asked, told from</source>
   <translation>Se puede preguntar al paciente según</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>A rate of 0 mL/h is a pause. Pause the infusion instead.</source>
   <translation>Un ritmo de 0 mL/h es una pausa. Pause la infusión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/recovery.py" />
   <source>A recovery code has {1} letters in groups of four. Look at its sheet again.</source>
   <translation>Un código de recuperación tiene {1} letras en grupos de cuatro. Mire de nuevo su hoja.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>A series asks for “{1}”, which is not listed among the instruments</source>
   <translation>Una serie pide «{1}», que no figura entre los instrumentos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>A signed session takes nothing more but an addendum. It cannot be opened again.</source>
   <translation>Una sesión firmada solo admite adendas. No puede abrirse de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>A symptom has no answer. Say yes or no.</source>
   <translation>Un síntoma no tiene respuesta. Indique sí o no.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>A symptom was answered twice. Answer each once.</source>
   <translation>Un síntoma se respondió dos veces. Responda cada uno una vez.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>A vial broke</source>
   <translation>Un vial se rompió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>A voided session is not signed. Add an addendum instead.</source>
   <translation>Una sesión anulada no se firma. Añada una adenda.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/elsewhere.py" />
   <source>A window of its own opens for the first session. Nothing there reaches this record.</source>
   <translation>Se abre una ventana propia para la primera sesión. Nada de ella llega a este registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>A witness is a second person. Ask a colleague for her initials and PIN.</source>
   <translation>Un testigo es una segunda persona. Pida a un colega sus iniciales y PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>A {1} can only be amended to a {2}. Strike it instead.</source>
   <translation>{1}: solo puede enmendarse a {2}. Táchela.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>A {1} of {2} mL, the drug {3}</source>
   <translation>{1} de {2} mL, el fármaco {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>About</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Above</source>
   <translation>Por encima de</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Access log</source>
   <translation>Accesos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/banner.py" />
   <source>Acknowledge</source>
   <translation>Acusar recibo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/banner.py" />
   <source>Acknowledge  F2</source>
   <translation>Acuse  F2</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Acknowledge the banner</source>
   <translation>Acusar recibo del aviso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/page.py" />
   <source>Acknowledged</source>
   <translation>Acuse registrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>Acknowledged: {=1}{2}</source>
   <translation>Acuse: {=1}{2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Act</source>
   <translation>Acto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/items.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>Add or change somebody</source>
   <translation>Añadir o cambiar a alguien</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Add to a session that has ended</source>
   <translation>Añadir a una sesión terminada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Addendum</source>
   <translation>Adenda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Addendum: {=1}</source>
   <translation>Adenda: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Addendum…</source>
   <translation>Adenda…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Adjust</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Adjust: close a case</source>
   <translation>Ajustar: cerrar un caso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>After each closed session and once a day a copy is made, opened and verified; the last 30 stay.</source>
   <translation>Tras cada sesión cerrada y una vez al día se hace una copia, se abre y se verifica; quedan las últimas 30.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>After so many minutes without a touch; 0: never.</source>
   <translation>Tras tantos minutos sin tocarlo; 0: nunca.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>After the stop</source>
   <translation>Después de detener</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/discharging.py" />
   <source>Against baseline: {1}.</source>
   <translation>Frente al basal: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>All agree</source>
   <translation>Todo coincide</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>All records of all patients as JSON and CSV, with a list of hashes. “ketadesk import” makes an empty KetaDesk of it again, with the same hashes.</source>
   <translation>Todos los registros de todos los pacientes como JSON y CSV, con lista de hashes. «ketadesk import» rehace de ellos un KetaDesk vacío, con los mismos hashes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/counting.py" />
   <source>All vials are written in one go, or none. What differs opens a case.</source>
   <translation>Todos los viales se escriben de una vez, o ninguno. Lo que difiere abre un caso.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>All vitals</source>
   <translation>Todos los signos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/centre.py" />
   <source>All ▾</source>
   <translation>Todo ▾</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Allergies (empty: not asked)</source>
   <translation>Alergias (vacío: no preguntado)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>Allergies: none known</source>
   <translation>Alergias: ninguna conocida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>Allergies: not asked</source>
   <translation>Alergias: no preguntado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>Allergy: {1}</source>
   <translation>Alergia: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Alvarez, Maria</source>
   <translation>Alvarez, Maria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Amend</source>
   <translation>Enmendar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Amend the chosen entry</source>
   <translation>Enmendar la entrada elegida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Amend {1}</source>
   <translation>Enmendar {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Amend…  Enter</source>
   <translation>Enmendar…  Intro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Amount and route</source>
   <translation>Cantidad y vía</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>An amount is never negative. Correct the line instead.</source>
   <translation>Una cantidad nunca es negativa. Corrija la línea.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>An answer against it</source>
   <translation>Respuesta en contra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/codec.py" />
   <source>An entry cannot be read: {=1}.</source>
   <translation>Una entrada no puede leerse: {=1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/codec.py" />
   <source>An entry of the unknown kind {=1} was found. A newer KetaDesk wrote it.</source>
   <translation>Se encontró una entrada de tipo desconocido {=1}. La escribió un KetaDesk más nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/codec.py" />
   <source>An entry's time has no zone. It was not written by KetaDesk.</source>
   <translation>La hora de una entrada no tiene zona. No la escribió KetaDesk.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>An exercise: no patient, no real record.</source>
   <translation>Un ejercicio: sin paciente, sin registro real.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>An infusion usually takes</source>
   <translation>Duración habitual de la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>An infusion usually takes {1} min</source>
   <translation>Una infusión suele durar {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>An instrument is listed twice</source>
   <translation>Un instrumento figura dos veces</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>An order in {1} needs the weight. Enter the weight first.</source>
   <translation>Una prescripción en {1} requiere el peso. Introduzca antes el peso.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>Another event</source>
   <translation>Otro evento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>Another medication</source>
   <translation>Otra medicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Another patient</source>
   <translation>Otro paciente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>Another program holds the record. Nothing was written; try again.</source>
   <translation>Otro programa ocupa el registro. No se escribió nada; inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Answer the question first, or correct the number: {asked}</source>
   <translation>Responda antes la pregunta o corrija el número: {asked}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Answered by the scale</source>
   <translation>Lo responde la escala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Answers against it</source>
   <translation>Respuestas en contra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Answers to choose from</source>
   <translation>Respuestas a elegir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Apr</source>
   <translation>abr</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>As HCl</source>
   <translation>Como HCl</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Ask the patient.</source>
   <translation>Pregunte al paciente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Asks for symptoms</source>
   <translation>Pregunta síntomas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/fields.py" />
   <source>Ask…</source>
   <translation>Preguntar…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>Assess discharge first, or say that the patient left against advice or was transferred.</source>
   <translation>Valore antes el alta o indique alta voluntaria o traslado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/at_row.py" />
   <source>At</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>At least so many</source>
   <translation>Como mínimo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>At most</source>
   <translation>Como máximo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>At most {1} {2}, {3}</source>
   <translation>Como máximo {1} {2}, {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>At the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>At the end…</source>
   <translation>Al final…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>Attached is the record of session {=1}: {2} lines, chain verified.{3}</source>
   <translation>Lleva adjunto el registro de la sesión {=1}: {2} líneas, cadena verificada.{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Attend</source>
   <translation>Atender</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Aug</source>
   <translation>ago</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>BP</source>
   <translation>PA</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_marks.py" />
   <source>BP mmHg</source>
   <translation>PA mmHg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>BP not taken</source>
   <translation>PA no tomada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>BP {1} · {2}</source>
   <translation>PA {1} · {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_view.py" />
   <source>BP {systolic}/{diastolic}</source>
   <translation>PA {systolic}/{diastolic}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/leavable.py" />
   <source>Back  Esc</source>
   <translation>Volver  Esc</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Back  Esc, F4</source>
   <translation>Volver  Esc, F4</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>Back from a form; what was typed stays</source>
   <translation>Volver de un formulario; lo escrito queda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/counting.py" />
   <source>Back to the lists</source>
   <translation>Volver a las listas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Back to the trend</source>
   <translation>Volver a la tendencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Bag</source>
   <translation>Bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/making_view.py" />
   <source>Bag or syringe</source>
   <translation>Bolsa o jeringa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Bag {1}</source>
   <translation>Bolsa {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>Bags, syringes</source>
   <translation>Bolsas, jeringas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Bag…</source>
   <translation>Bolsa…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/flowsheet.py" />
   <source>Baseline</source>
   <translation>Basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Baseline BP</source>
   <translation>PA basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Baseline before the start</source>
   <translation>Basal antes del inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Baseline before the start: {1}</source>
   <translation>Basal antes del inicio: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/recorder.py" />
   <source>Before it is signed, two people explain: {=1}.</source>
   <translation>Antes de firmar, dos personas explican: {=1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>Before the start</source>
   <translation>Antes del inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>Before the start the protocol asks: {1}. Answer it first.</source>
   <translation>Antes del inicio el protocolo pregunta: {1}. Responda antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Before you start</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Before you start: this computer</source>
   <translation>Antes de empezar: este equipo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/before_start.py" />
   <source>Before you start: {words} {advice}</source>
   <translation>Antes de empezar: {words} {advice}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Before, and why</source>
   <translation>Antes, y por qué</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Begin a new record</source>
   <translation>Empezar un registro nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Below</source>
   <translation>Por debajo de</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Blood pressure</source>
   <translation>Presión arterial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/room_bar.py" />
   <source>Board of all rooms</source>
   <translation>Tablero de todas las salas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Board of all rooms; again: whole screen</source>
   <translation>Tablero de todas las salas; otra vez: pantalla completa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Board on the whole screen</source>
   <translation>Tablero a pantalla completa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Board, most urgent first</source>
   <translation>Tablero, lo más urgente primero</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Board: in room order, or most urgent first</source>
   <translation>Tablero: por salas o lo más urgente primero</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Bolus</source>
   <translation>Bolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Bolus before it</source>
   <translation>Bolo previo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Bolus {1} over {2} min{3}</source>
   <translation>Bolo {1} durante {2} min{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Bolus…</source>
   <translation>Bolo…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Born</source>
   <translation>Nacimiento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Both vials hold {1} mL, {2} mL are needed.</source>
   <translation>Los dos viales contienen {1} mL, se necesitan {2} mL.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Break</source>
   <translation>Rotura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Brighter</source>
   <translation>Más brillo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Brightness</source>
   <translation>Brillo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Bring it back</source>
   <translation>Recuperarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Buttons and boxes grow with it.</source>
   <translation>Botones y casillas crecen con él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>By hand: chart as you would. No patient, no real record.</source>
   <translation>A mano: anote como de costumbre. Sin paciente, sin registro real.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>By line {1} {2} mL were moved. Say how much it should be.</source>
   <translation>En la línea {1} se movieron {2} mL. Indique cuánto debería ser.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Cabinet</source>
   <translation>Armario</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>Cabinet {name}</source>
   <translation>Armario {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Can answer</source>
   <translation>Puede responder</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Can be asked from {1} {2} on</source>
   <translation>Se le puede preguntar desde {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Cancel the session</source>
   <translation>Cancelar la sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>Cancel the session instead.</source>
   <translation>Cancele la sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Cancel the session…</source>
   <translation>Cancelar la sesión…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/preview.py" />
   <source>Cannot be saved:</source>
   <translation>No puede guardarse:</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Cap of the dose</source>
   <translation>Tope de la dosis</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>Change mine</source>
   <translation>Cambiar lo mío</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Change the order</source>
   <translation>Cambiar la prescripción</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Change the order…</source>
   <translation>Cambiar la prescripción…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Change the rate</source>
   <translation>Cambiar el ritmo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Changed since version {n}:</source>
   <translation>Cambiado desde la versión {n}:</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>Changed.</source>
   <translation>Cambiado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Charting</source>
   <translation>Anota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/room_bar.py" />
   <source>Charting: {name}</source>
   <translation>Anota: {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Check by a second person</source>
   <translation>Comprobación por una segunda persona</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Check by a second person: drug, dose, pump</source>
   <translation>Comprobación por una segunda persona: fármaco, dosis, bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Check by a second person…</source>
   <translation>Comprobación por segunda persona…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Checked at {time}</source>
   <translation>Comprobado a las {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Checks</source>
   <translation>Previas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>Checks before the start</source>
   <translation>Comprobaciones previas al inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Checks before the start…</source>
   <translation>Comprobaciones previas…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Checks…</source>
   <translation>Previas…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Chime</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Choose a folder on another disk: what lies in one place only is lost with it.</source>
   <translation>Elija una carpeta en otro disco: lo que está en un solo sitio se pierde con él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/bedside.py" />
   <source>Choose a room first: Ctrl+1 to Ctrl+9.</source>
   <translation>Elija antes una sala: Ctrl+1 a Ctrl+9.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>Choose a sheet, or the table for a spreadsheet.</source>
   <translation>Elija una hoja o la tabla para hoja de cálculo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Choose the folder of a backup</source>
   <translation>Elegir la carpeta de una copia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Choose what is done</source>
   <translation>Elija qué se hace</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Choose who you are first.</source>
   <translation>Elija antes quién es.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/fields.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Clear all</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Clear all that is typed</source>
   <translation>Borrar todo lo escrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Clinic</source>
   <translation>Clínica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Clock</source>
   <translation>Reloj</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>Close it: {close} lists what stands open. Here “practice” and Enter is reason enough for each; Enter on the last box closes.</source>
   <translation>Ciérrela: {close} lista lo que queda abierto. Aquí «práctica» e Intro bastan como motivo en cada uno; Intro en la última casilla cierra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Close the session</source>
   <translation>Cerrar la sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>Close the session first.</source>
   <translation>Cierre antes la sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Close the session…</source>
   <translation>Cerrar la sesión…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>Closed</source>
   <translation>Cerrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Close…</source>
   <translation>Cerrar…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Closing its lid puts it to sleep.</source>
   <translation>Cerrar la tapa lo suspende.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Compare the clock and its date with your watch; if it is wrong, {1}.</source>
   <translation>Compare hora y fecha con su reloj; si no coinciden, {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Concentration</source>
   <translation>Concentración</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Consciousness</source>
   <translation>Consciencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>Consciousness {1}, {2}{3}</source>
   <translation>Consciencia {1}, {2}{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Consciousness…</source>
   <translation>Consciencia…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Controlled-drug register: vials, counts</source>
   <translation>Libro de estupefacientes: viales, recuentos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Copy of the record at {1} on {2}. A record, not a monitor.</source>
   <translation>Copia del registro a las {1} del {2}. Un registro, no un monitor.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Correct</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Correct a waste</source>
   <translation>Corregir un desecho</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Count</source>
   <translation>Contar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Count one vial</source>
   <translation>Contar un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Count sheet</source>
   <translation>Recuento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Counted by</source>
   <translation>Contado por</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>Counted mL</source>
   <translation>mL contados</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Create the first manager</source>
   <translation>Crear el primer responsable</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/discharging.py" />
   <source>DBP</source>
   <translation>PAD</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>DISCHARGED</source>
   <translation>ALTA</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>DRILL</source>
   <translation>SIMULACRO</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>DUE</source>
   <translation>PENDIENTE</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Darker</source>
   <translation>Menos brillo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Day: 2026-11-22; empty is today</source>
   <translation>Día: 2026-11-22; vacío es hoy</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Dec</source>
   <translation>dic</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Depression 0.5 mg/kg over 40 min</source>
   <translation>Depresión 0.5 mg/kg en 40 min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Destroy</source>
   <translation>Destruir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Destroy what is left</source>
   <translation>Destruir lo que queda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>Devine 1974</source>
   <translation>Devine 1974</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>Devine 1974 + 0.4 of the excess</source>
   <translation>Devine 1974 + 0.4 del exceso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Dim</source>
   <translation>Tenue</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Dim does not light the patient's face.</source>
   <translation>El tenue no ilumina la cara del paciente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>Discharge</source>
   <translation>Alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Discharge assessment</source>
   <translation>Valoración del alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Discharge assessment: </source>
   <translation>Valoración del alta: </translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Discharge assessment…</source>
   <translation>Valoración del alta…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Discharge…</source>
   <translation>Alta…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Disk space</source>
   <translation>Espacio en disco</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/room_bar.py" />
   <source>Display and sound</source>
   <translation>Pantalla y sonido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Dose</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Dose, caps, preparation</source>
   <translation>Dosis, topes, preparación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>Dose: </source>
   <translation>Dosis: </translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Dosing weight at most</source>
   <translation>Peso de dosificación máximo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Double-check by {=1}: pump shows {2}{3}</source>
   <translation>Doble comprobación por {=1}: la bomba muestra {2}{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/items.py" />
   <source>Down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>Draw</source>
   <translation>Extraer</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Draw from a vial</source>
   <translation>Extraer de un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Draw from a vial of the register</source>
   <translation>Extraer de un vial del libro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Draw from a vial…</source>
   <translation>Extraer de un vial…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Drawn from it</source>
   <translation>Extraído de él</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Drawn here from a vial, the mg may stay empty: they are reckoned.</source>
   <translation>Si se extrae aquí de un vial, los mg pueden quedar vacíos: se calculan.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Drawn {1} mL ({2}) from vial {3}{4}</source>
   <translation>Extraídos {1} mL ({2}) del vial {3}{4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Drug</source>
   <translation>Fármaco</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Drug and strength read off the vial are as ordered</source>
   <translation>Fármaco y concentración leídos en el vial coinciden con lo prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Drug's volume (else {1})</source>
   <translation>Volumen del fármaco (si no, {1})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Edit  E</source>
   <translation>Editar  E</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>Edit from this version</source>
   <translation>Editar desde esta versión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Else in room order.</source>
   <translation>Si no, por salas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Else in the window.</source>
   <translation>Si no, en la ventana.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Emergency contact, with telephone</source>
   <translation>Contacto de emergencia, con teléfono</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>End</source>
   <translation>Final</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>End-tidal carbon dioxide</source>
   <translation>Dióxido de carbono al final de la espiración</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Enter both: the mg in the bag and its final volume in mL.</source>
   <translation>Introduzca ambos: los mg de la bolsa y su volumen final en mL.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Enter both: the vial and the mL drawn from it, or neither.</source>
   <translation>Introduzca ambos: el vial y los mL extraídos, o ninguno.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Enter from paper</source>
   <translation>Pasar de papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Enter from paper…</source>
   <translation>Pasar de papel…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/acts.py" />
   <source>Enter the bag first: without it no dose can be reckoned.</source>
   <translation>Introduzca antes la bolsa: sin ella no puede calcularse la dosis.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/acts.py" />
   <source>Enter the order first, or say the rate in mL/h.</source>
   <translation>Introduzca antes la prescripción o indique el ritmo en mL/h.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Enter the order first: what is drawn is reckoned from it.</source>
   <translation>Introduzca antes la prescripción: de ella se calcula lo que se extrae.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Enter what was charted on paper</source>
   <translation>Introducir lo anotado en papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Entries</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Escort</source>
   <translation>Acompañante</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Events</source>
   <translation>Eventos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Events to pick from</source>
   <translation>Eventos a elegir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Every milligram is accounted for. Nothing has to be explained.</source>
   <translation>Cada miligramo está justificado. No hay nada que explicar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Every … min</source>
   <translation>Cada … min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Everybody</source>
   <translation>Todos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Everything is in {folder}.</source>
   <translation>Todo está en {folder}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Expected drug effect, not scored</source>
   <translation>Efecto esperado del fármaco, no puntuado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>Expected mL</source>
   <translation>mL esperados</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Expire</source>
   <translation>Caducar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Expires</source>
   <translation>Caduca</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Expiring</source>
   <translation>Por caducar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Explain milligrams</source>
   <translation>Explicar miligramos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Explain milligrams, two people…</source>
   <translation>Explicar miligramos, dos personas…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Export the log</source>
   <translation>Exportar el registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Export what is listed</source>
   <translation>Exportar lo listado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Export…  X</source>
   <translation>Exportar…  X</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Fall</source>
   <translation>Descenso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Fall from baseline</source>
   <translation>Descenso desde el basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Fault of the line</source>
   <translation>Fallo de la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Fault of the line…</source>
   <translation>Fallo de la línea…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Feb</source>
   <translation>feb</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Fill in only what was wrong.</source>
   <translation>Rellene solo lo que era incorrecto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Fill in only what was wrong; “none” takes a value out.</source>
   <translation>Rellene solo lo que era incorrecto; «none» quita un valor.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Final volume</source>
   <translation>Volumen final</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Find a patient</source>
   <translation>Buscar un paciente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>First PIN (empty: as it is)</source>
   <translation>Primer PIN (vacío: el actual)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>First password (empty: as it is)</source>
   <translation>Primera contraseña (vacío: la actual)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/flowsheet_view.py" />
   <source>Flowsheet</source>
   <translation>Hoja de flujo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Flowsheet for paper…</source>
   <translation>Hoja de flujo en papel…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Folder for backups</source>
   <translation>Carpeta de copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Folder: {where}</source>
   <translation>Carpeta: {where}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/settings_page.py" />
   <source>For the whole clinic: a manager changes these</source>
   <translation>Para toda la clínica: los cambia un responsable</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Free some space before you start: a full disk takes no entry.</source>
   <translation>Libere espacio antes de empezar: un disco lleno no admite entradas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Free some space this week, or tell who looks after this computer.</source>
   <translation>Libere espacio esta semana o avise a quien cuida este equipo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>From now on nobody can choose it.</source>
   <translation>Desde ahora nadie puede elegirlo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>From now on the shipped one counts again.</source>
   <translation>Desde ahora vuelve a contar el de origen.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>From paper</source>
   <translation>De papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/charted_on_paper.py" />
   <source>From paper {1}, {2} {3}: {=4}</source>
   <translation>De papel {1}, {2} {3}: {=4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>From paper · {name}</source>
   <translation>De papel · {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>From paper: lines {1}</source>
   <translation>De papel: líneas {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>From the next start on. Paper and exports stay English.</source>
   <translation>Desde el próximo inicio. Papel y exportaciones siguen en inglés.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>From then on the dose is given by pump, and the systemic amount is not known. The report says so.</source>
   <translation>Desde entonces la dosis es la de la bomba y la cantidad sistémica no se conoce. El informe lo indica.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>From whom</source>
   <translation>De quién</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Full {name} ›</source>
   <translation>{name} ›</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Give the record a new key</source>
   <translation>Dar clave nueva al registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Given</source>
   <translation>Administrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>Given for</source>
   <translation>Administrado para</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Given so far: {1}. The infusion has not been stopped.</source>
   <translation>Administrado hasta ahora: {1}. La infusión no se ha detenido.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Good</source>
   <translation>Bien</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Good for</source>
   <translation>Vale</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Grace</source>
   <translation>Margen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Grade</source>
   <translation>Grado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>Grade of {event}</source>
   <translation>Grado de {event}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>HR</source>
   <translation>FC</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/heading.py" />
   <source>HR </source>
   <translation>FC </translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_marks.py" />
   <source>HR /min</source>
   <translation>FC /min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_view.py" />
   <source>HR {value}</source>
   <translation>FC {value}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Handover</source>
   <translation>Relevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Handover: everything on one page</source>
   <translation>Relevo: todo en una página</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Handover…</source>
   <translation>Relevo…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Hang a bag</source>
   <translation>Colgar una bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Happened</source>
   <translation>Ocurrió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/at_row.py" />
   <source>Happened at, time of day</source>
   <translation>Ocurrió a las, hora del día</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/at_row.py" />
   <source>Happened now</source>
   <translation>Ocurrió ahora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Has to be asked</source>
   <translation>Hay que preguntarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Heart rate</source>
   <translation>FC</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Height</source>
   <translation>Talla</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Held: time stands still until it goes on.</source>
   <translation>Detenido: el tiempo no corre hasta continuar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_page.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Help and keys</source>
   <translation>Ayuda y teclas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_page.py" />
   <source>Help text</source>
   <translation>Texto de la ayuda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Her PIN</source>
   <translation>Su PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Highest BP</source>
   <translation>PA más alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Hint in the box</source>
   <translation>Ejemplo en la casilla</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Hold</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>Holds</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>How and why</source>
   <translation>Cómo y por qué</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>How cannula and site looked</source>
   <translation>Aspecto de la cánula y del punto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>How conscious</source>
   <translation>Nivel de consciencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/signing.py" />
   <source>I have reviewed this record and take responsibility for it.</source>
   <translation>He revisado este registro y asumo la responsabilidad por él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>INFUSING</source>
   <translation>INFUSIÓN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>IV out…</source>
   <translation>Vía fuera…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>IV removed</source>
   <translation>Vía i.v. retirada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>IV removed: {=1}</source>
   <translation>Vía i.v. retirada: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>IV removed…</source>
   <translation>Vía retirada…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>IV site</source>
   <translation>Vía i.v.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>IV site: {=1}</source>
   <translation>Vía i.v.: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>IV site…</source>
   <translation>Vía i.v.…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>Id, which names its file</source>
   <translation>Id, da nombre a su archivo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Import a protocol</source>
   <translation>Importar un protocolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Import the clinic's certificate…</source>
   <translation>Importar certificado de la clínica…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Import…  I</source>
   <translation>Importar…  I</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Impression</source>
   <translation>Valoración</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Impression: {=1}</source>
   <translation>Valoración: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Impression…</source>
   <translation>Valoración…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>In a session</source>
   <translation>En una sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/items.py" />
   <source>In this order</source>
   <translation>En este orden</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Indication</source>
   <translation>Indicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>Infusing</source>
   <translation>Infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/flowsheet.py" />
   <source>Infusion</source>
   <translation>Infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Infusion infiltrated</source>
   <translation>Infusión infiltrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Infusion paused</source>
   <translation>Infusión en pausa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Infusion resumed</source>
   <translation>Infusión reanudada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/page.py" />
   <source>Infusion started</source>
   <translation>Infusión iniciada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Infusion started{1}</source>
   <translation>Infusión iniciada{1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/page.py" />
   <source>Infusion stopped</source>
   <translation>Infusión detenida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Infusion stopped{1}</source>
   <translation>Infusión detenida{1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>Initials, which mark every entry</source>
   <translation>Iniciales, que marcan cada entrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Into (else {1})</source>
   <translation>En (si no, {1})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>It can be chosen again from now on, as its next version.</source>
   <translation>Desde ahora puede elegirse de nuevo, como su próxima versión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/preview.py" />
   <source>It cannot be used:</source>
   <translation>No puede usarse:</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>It goes on: {pause} once more.</source>
   <translation>Continúa: {pause} otra vez.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>It happened 1 minute ago</source>
   <translation>Ocurrió hace 1 minuto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>It happened 10 minutes ago</source>
   <translation>Ocurrió hace 10 minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>It happened 5 minutes ago</source>
   <translation>Ocurrió hace 5 minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>It happened now</source>
   <translation>Ocurrió ahora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>It holds</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>It is kept: go on</source>
   <translation>Está guardado: continuar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>It is right</source>
   <translation>Es correcto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>It shows {1} ({2}). {3}</source>
   <translation>Marca {1} ({2}). {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>It stays as it was written; the difference becomes a line of its own.</source>
   <translation>Queda como se escribió; la diferencia pasa a una línea propia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Item, one word</source>
   <translation>Ítem, una palabra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>Its keys</source>
   <translation>Sus teclas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Its name, as it stands on paper and in its certificate.</source>
   <translation>Su nombre, como figura en papel y en su certificado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Its versions are kept, and sessions that run keep theirs.</source>
   <translation>Sus versiones se conservan y las sesiones en curso siguen con la suya.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Its volume</source>
   <translation>Su volumen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Jan</source>
   <translation>ene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>Janmahasatian 2005</source>
   <translation>Janmahasatian 2005</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Jul</source>
   <translation>jul</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Jun</source>
   <translation>jun</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Keep it out of this computer's keyring</source>
   <translation>No guardarla en el llavero de este equipo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>KetaDesk cannot ask for the system's keyring here: the optional package “keyring” is not installed.</source>
   <translation>KetaDesk no puede consultar aquí el llavero del sistema: el paquete opcional «keyring» no está instalado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/station.py" />
   <source>KetaDesk is locked. Sign in first.</source>
   <translation>KetaDesk está bloqueado. Entre antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/rekeying.py" />
   <source>KetaDesk is open elsewhere on this machine. Close it there, then try again.</source>
   <translation>KetaDesk está abierto en otro lugar de este equipo. Ciérrelo allí e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>KetaDesk made a certificate for the clinic</source>
   <translation>KetaDesk creó un certificado para la clínica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>KetaDesk made it; no authority vouches for it.</source>
   <translation>Lo creó KetaDesk; ninguna autoridad lo avala.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/problems.py" />
   <source>KetaDesk met a fault of its own. What was recorded is safe; go on. {where}</source>
   <translation>KetaDesk tuvo un fallo propio. Lo registrado está a salvo; continúe. {where}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>KetaDesk · DRILL</source>
   <translation>KetaDesk · SIMULACRO</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>KetaDesk's own lock is Ctrl+L.</source>
   <translation>El bloqueo propio de KetaDesk es Ctrl+L.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Ketamine</source>
   <translation>Ketamina</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Ketamine base in it</source>
   <translation>Ketamina base que contiene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Ketamine base in the bag</source>
   <translation>Ketamina base en la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Keyring</source>
   <translation>Llavero</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Label</source>
   <translation>Rótulo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Label on paper</source>
   <translation>Rótulo en papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Last at work</source>
   <translation>Último en trabajar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Last good one: {when}</source>
   <translation>Última buena: {when}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>Last group of the code</source>
   <translation>Último grupo del código</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Late after {1} min; observed for {2} min at least</source>
   <translation>Tardío tras {1} min; observación de al menos {2} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Later day ›</source>
   <translation>Día siguiente ›</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Leave any time</source>
   <translation>Irse cuando se quiera</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/scale_form.py" />
   <source>Leave empty what could not be asked.</source>
   <translation>Deje vacío lo que no pudo preguntarse.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/scale_form.py" />
   <source>Leave empty what was not obtained.</source>
   <translation>Deje vacío lo que no se obtuvo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Leave the lid open while a session runs.</source>
   <translation>Deje la tapa abierta durante la sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Leaves the room</source>
   <translation>Sale de la sala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Leaves the room…</source>
   <translation>Sale de la sala…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Leaves…</source>
   <translation>Sale…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Left against advice</source>
   <translation>Alta voluntaria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Left against advice…</source>
   <translation>Alta voluntaria…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Left alone on mains power it goes to sleep after {1}. {2}</source>
   <translation>Sin uso y con corriente se suspende tras {1}. {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Left as it is: {1}, {=2}{3}</source>
   <translation>Queda como está: {1}, {=2}{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Left in the line</source>
   <translation>Resto en la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Left in the line, not given</source>
   <translation>Resto en la línea, no administrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Left in the line…</source>
   <translation>Resto en la línea…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Left mL</source>
   <translation>Quedan mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>Left the room: {=1}</source>
   <translation>Salió de la sala: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Let it lock after {1} at the soonest. {2}</source>
   <translation>Que se bloquee tras {1} como pronto. {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/reporting.py" />
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>Licence</source>
   <translation>N.º de colegiado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Licence, if you have one</source>
   <translation>N.º de colegiado, si lo tiene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Life of one vial</source>
   <translation>Vida de un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Limit {=1}</source>
   <translation>Límite {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Limit {=1} is told against a baseline that is not asked for: add {2} to the baseline</source>
   <translation>El límite {=1} se compara con un basal que no se pide: añada {2} al basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Limit {=1} {2} {3} is not higher than {=4} {5} {6}</source>
   <translation>El límite {=1} {2} {3} no es mayor que {=4} {5} {6}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Limit {=1}: {2} is outside what {=3} can be, {4}</source>
   <translation>Límite {=1}: {2} está fuera de lo posible en {=3}, {4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Limit {=1}: “{2}” is neither a vital sign nor a listed instrument</source>
   <translation>Límite {=1}: «{2}» no es un signo vital ni un instrumento que figure</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Limits ask for symptoms and none is listed</source>
   <translation>Los límites preguntan síntomas y no figura ninguno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Limits of signs and scales</source>
   <translation>Límites de signos y escalas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Line flushed</source>
   <translation>Línea lavada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Line flushed with {1} mL</source>
   <translation>Línea lavada con {1} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Line flushed…</source>
   <translation>Línea lavada…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Line interrupted</source>
   <translation>Línea interrumpida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Line {1} is a correction itself. Correct line {2}.</source>
   <translation>La línea {1} ya es una corrección. Corrija la línea {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Line {1} is of another act. Correct it by what was really done.</source>
   <translation>La línea {1} es de otro acto. Corríjala con lo que se hizo en realidad.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/access.py" />
   <source>Line {1} of the access log cannot be read: {=2}.</source>
   <translation>La línea {1} del registro de accesos no puede leerse: {=2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Line {1} of the access log holds more than is read of it.</source>
   <translation>La línea {1} del registro de accesos contiene más de lo que se lee.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/access.py" />
   <source>Line {1} of the access log is not as it was written. Restore the record's file.</source>
   <translation>La línea {1} del registro de accesos no está como se escribió. Restaure el archivo del registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Line {1} of the register cannot be read: {=2}.</source>
   <translation>La línea {1} del libro no puede leerse: {=2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Line {1} of the register holds more than is read of it.</source>
   <translation>La línea {1} del libro contiene más de lo que se lee.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/register.py" />
   <source>Line {1} of the register is not as it was written. Restore the record's file.</source>
   <translation>La línea {1} del libro no está como se escribió. Restaure el archivo del registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/register.py" />
   <source>Line {1} of the register names another session. Restore the record's file.</source>
   <translation>La línea {1} del libro nombra otra sesión. Restaure el archivo del registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Lines</source>
   <translation>Líneas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Lines of a day</source>
   <translation>Líneas de un día</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Listed and never due, charted when somebody thinks of it: {1}</source>
   <translation>Figuran y nunca quedan pendientes, se anotan si alguien se acuerda: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/room_bar.py" />
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Lock it when you leave. {1}</source>
   <translation>Bloquéela al irse. {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Lock when idle</source>
   <translation>Bloqueo por inactividad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Lock: hide everything</source>
   <translation>Bloquear: ocultar todo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>Locked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Locked: rooms and due times only.</source>
   <translation>Bloqueado: solo salas y horas pendientes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Look at its power settings: on mains power it should never sleep.</source>
   <translation>Revise su energía: con corriente no debería suspenderse nunca.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Look at the disk yourself: 2 GB should be free.</source>
   <translation>Mire el disco usted: deberían quedar 2 GB libres.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Look whether it has updates to finish, and restart it before the first session.</source>
   <translation>Mire si tiene actualizaciones por terminar y reinícielo antes de la primera sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Looked in at the patient every</source>
   <translation>Ver al paciente cada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Looked in at the patient every {1} min</source>
   <translation>Se ve al paciente cada {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Lot</source>
   <translation>Lote</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Lot {1} expired on {2}. Send it back.</source>
   <translation>El lote {1} caducó el {2}. Devuélvalo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Lot {1} is good until {2}.</source>
   <translation>El lote {1} vale hasta el {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Lot {1} of vial {2} expired on {3}. Take another vial.</source>
   <translation>El lote {1} del vial {2} caducó el {3}. Tome otro vial.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Lots</source>
   <translation>Lotes</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Lowest BP</source>
   <translation>PA más baja</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Luis Alvarez, husband, 555 0134</source>
   <translation>Luis Alvarez, marido, 555 0134</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>MAP</source>
   <translation>PAM</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>MAP {1}: more than 15 mmHg from {2}, by cuff, recheck</source>
   <translation>PAM {1}: a más de 15 mmHg de {2}, por manguito, repita</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>MRN</source>
   <translation>NHC</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/people.py" />
   <source>MRN {=1} already belongs to {=2}. Check the number.</source>
   <translation>El NHC {=1} ya es de {=2}. Compruebe el número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/people.py" />
   <source>MRN {=1} already belongs to {=2}. Choose that patient, or check it.</source>
   <translation>El NHC {=1} ya es de {=2}. Elija ese paciente o compruébelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/desk.py" />
   <source>MRN {=1} belongs to {=2}, born {3}. Check the number.</source>
   <translation>El NHC {=1} es de {=2}, nac. {3}. Compruebe el número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Made up in</source>
   <translation>Se prepara en</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Mar</source>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Mark a reading as an artefact</source>
   <translation>Marcar una lectura como artefacto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>May</source>
   <translation>may</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Mean pressure</source>
   <translation>Presión media</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Mean pressure, temperature, EtCO₂</source>
   <translation>Presión media, temperatura, EtCO₂</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Medication given</source>
   <translation>Medicación administrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Medications</source>
   <translation>Medicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Medications to pick from</source>
   <translation>Medicación a elegir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/fields.py" />
   <source>Mend</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/overriding.py" />
   <source>Mend it, or say why it stays so: {=1}.</source>
   <translation>Corríjalo o indique por qué sigue así: {=1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Met by these words</source>
   <translation>Se cumple con estas palabras</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/centre.py" />
   <source>Minutes shown by the trend</source>
   <translation>Minutos que muestra la tendencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timer_panel.py" />
   <source>More acts</source>
   <translation>Más actos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>More signs</source>
   <translation>Más signos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timer_panel.py" />
   <source>More ▾</source>
   <translation>Más ▾</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Most urgent first  Alt+O</source>
   <translation>Lo más urgente primero  Alt+O</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>My password and PIN</source>
   <translation>Mi contraseña y PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>My present password</source>
   <translation>Mi contraseña actual</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>NEWS2</source>
   <translation>NEWS2</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>NEWS2 has no SpO₂ scale {1}. Choose 1 or 2.</source>
   <translation>NEWS2 no tiene escala SpO₂ {1}. Elija 1 o 2.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>NEWS2 is asked for, and {1} not among the vital signs</source>
   <translation>Se pide NEWS2 y entre los signos vitales falta {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>NEWS2 not computed, missing: {1}</source>
   <translation>NEWS2 no calculado, falta: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>NEWS2 told from {1} is outside 1 to {2}</source>
   <translation>NEWS2 indicado desde {1} está fuera de 1 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>NEWS2 with saturation scale</source>
   <translation>NEWS2 con escala de saturación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>NEWS2 {1} ({2}{3}{4})</source>
   <translation>NEWS2 {1} ({2}{3}{4})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>NEWS2, saturation scale {1}, told from {2} on</source>
   <translation>NEWS2, escala de saturación {1}, se indica desde {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>NOT STARTED</source>
   <translation>SIN INICIAR</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>Name as it stands on paper</source>
   <translation>Nombre como figura en papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>Name or code hold characters that cannot be read. Type them again.</source>
   <translation>El nombre o el código contiene caracteres ilegibles. Escríbalos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Name, MRN or birth date</source>
   <translation>Nombre, NHC o fecha de nacimiento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>Name, record number or contact hold characters that cannot be read. Type them again.</source>
   <translation>El nombre, el número de historia o el contacto contiene caracteres ilegibles. Escríbalos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Names it counts</source>
   <translation>Nombres que cuenta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>National Early Warning Score (NEWS) 2 © Royal College of Physicians 2017</source>
   <translation>National Early Warning Score (NEWS) 2 © Royal College of Physicians 2017</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>New PIN (empty: as it is)</source>
   <translation>Nuevo PIN (vacío: el actual)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>New from it  N</source>
   <translation>Nuevo de él  N</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>New password (empty: as it is)</source>
   <translation>Nueva contraseña (vacío: la actual)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>New recovery code…</source>
   <translation>Nuevo código de recuperación…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>New session</source>
   <translation>Nueva sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>New, from {name}</source>
   <translation>Nuevo, de {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/recorder.py" />
   <source>News</source>
   <translation>Noticia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Next check</source>
   <translation>Próximo control</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Next {name}</source>
   <translation>Próx.: {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>No backup can be made beside the record: {1}. Free some space.</source>
   <translation>No puede hacerse copia junto al registro: {1}. Libere espacio.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/backing_up.py" />
   <source>No backup could be made.</source>
   <translation>No pudo hacerse la copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>No backup folder is chosen.</source>
   <translation>No se ha elegido carpeta para copias.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>No check is answered yet. Answer at least one.</source>
   <translation>Aún no se ha respondido ninguna comprobación. Responda al menos una.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>No entry is named that was on paper. Enter its rows first.</source>
   <translation>No se nombra ninguna entrada que estuviera en papel. Introduzca antes sus filas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>No entry is written yet.</source>
   <translation>Aún no hay ninguna entrada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>No folder for backups is chosen yet. Choose one in the settings.</source>
   <translation>Aún no hay carpeta para copias de seguridad. Elíjala en los ajustes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>No folder is chosen yet: choose one in the settings (Ctrl+D).</source>
   <translation>Aún no hay carpeta elegida: elíjala en los ajustes (Ctrl+D).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>No lines are listed. Turn to a day or to one vial first, or export all.</source>
   <translation>No hay líneas listadas. Vaya antes a un día o a un vial, o exporte todo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/preview.py" />
   <source>No name yet</source>
   <translation>Aún sin nombre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/page.py" />
   <source>No other time can be said here.</source>
   <translation>Aquí no puede indicarse otra hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/printing.py" />
   <source>No printer is set up here. Save the report, or set a printer up.</source>
   <translation>No hay impresora configurada. Guarde el informe o configure una.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>No printer is set up.</source>
   <translation>No hay impresora configurada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>No protocol is chosen. Choose one.</source>
   <translation>No se ha elegido protocolo. Elija uno.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>No protocol is open. Choose one first.</source>
   <translation>No hay protocolo abierto. Elija antes uno.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_picture.py" />
   <source>No reading yet. The first one you record appears here.</source>
   <translation>Aún no hay lecturas. La primera que registre aparece aquí.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>No record is attached inside: it is no report of KetaDesk.</source>
   <translation>No lleva registro adjunto: no es un informe de KetaDesk.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>No restart is waiting.</source>
   <translation>No hay reinicio pendiente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>No room is taken. Ctrl+N prepares a session.</source>
   <translation>Ninguna sala está ocupada. Ctrl+N prepara una sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>No session of today waits for a signature.</source>
   <translation>Ninguna sesión de hoy espera firma.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>No session was opened on this day. Ctrl+N prepares one.</source>
   <translation>No se abrió ninguna sesión ese día. Ctrl+N prepara una.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>No source beside these {1}: {2}</source>
   <translation>Sin fuente indicada, {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>No stop recorded {1} after the planned end of {2}.</source>
   <translation>Sin fin registrado {1} después del fin previsto de las {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>No tour and no drill is going on. F1 begins a tour.</source>
   <translation>No hay recorrido ni simulacro en curso. F1 inicia un recorrido.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>No value was given. Enter at least one vital sign.</source>
   <translation>No se dio ningún valor. Introduzca al menos un signo vital.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>No vial is here.</source>
   <translation>Aquí no hay viales.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>No vital sign is charted</source>
   <translation>No se anota ningún signo vital</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Nobody is found by that. Type a part of the name, the MRN or the birth date.</source>
   <translation>No se encontró a nadie con eso. Escriba parte del nombre, el NHC o la fecha de nacimiento.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Nobody is found. Fill in the details of a new patient below.</source>
   <translation>No se encontró a nadie. Rellene abajo los datos de un paciente nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Nobody is known to this KetaDesk yet. The first person becomes its manager: she adds the others, sets the clinic's rules and keeps the recovery code. From then on the record is locked to the passwords of its staff.</source>
   <translation>Aún no se conoce a nadie en este KetaDesk. La primera persona será responsable: añade a las demás, fija las reglas de la clínica y guarda el código de recuperación. Desde entonces el registro se abre solo con las contraseñas de su personal.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>Nobody takes her own account away. Ask another manager.</source>
   <translation>Nadie retira su propia cuenta. Pídalo a otro responsable.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>None yet: KetaDesk makes one for the clinic when the first report is sealed.</source>
   <translation>Aún ninguno: KetaDesk crea uno para la clínica al sellar el primer informe.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>Not all that was on paper is in the record. Look at it again.</source>
   <translation>No todo lo que estaba en papel está en el registro. Mírelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>Not answered yet: {1}. Answer, or say why it cannot wait.</source>
   <translation>Sin responder aún: {1}. Responda o indique por qué no puede esperar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>Not checked</source>
   <translation>No comprobado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>Not counted yet: {1}. Count every vial, then record.</source>
   <translation>Sin contar aún: {1}. Cuente cada vial y después registre.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Not done</source>
   <translation>No realizado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Not done F7</source>
   <translation>No hecho F7</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Not done…</source>
   <translation>No realizado…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/glass_page.py" />
   <source>Not everyday work</source>
   <translation>No es trabajo cotidiano</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>Not printed.</source>
   <translation>No impreso.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Not resolved: {what}</source>
   <translation>Sin resolver: {what}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Not signed today: {n}. {names}</source>
   <translation>Sin firmar hoy: {n}. {names}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Note: {=1}</source>
   <translation>Nota: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Notes of the last hour</source>
   <translation>Notas de la última hora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>Nothing but its number.</source>
   <translation>Nada más que su número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Nothing ever comes due: there is no series of checks</source>
   <translation>Nunca hay nada pendiente: no hay serie de controles</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/screening.py" />
   <source>Nothing is answered yet. Answer the first question.</source>
   <translation>Aún no hay nada respondido. Responda la primera pregunta.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>Nothing is asked at present.</source>
   <translation>Ahora no se pregunta nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Nothing is changed.</source>
   <translation>No hay nada cambiado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Nothing is changed. There is nothing to save.</source>
   <translation>No hay nada cambiado. No hay nada que guardar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Nothing is due</source>
   <translation>Nada pendiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/charting.py" />
   <source>Nothing is entered yet. Type or choose a value first.</source>
   <translation>Aún no hay nada introducido. Escriba o elija antes un valor.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_page.py" />
   <source>Nothing is found by that. Try another word, or fewer.</source>
   <translation>No se encontró nada con eso. Pruebe otra palabra, o menos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Nothing is hung that mL could be meant of. Say the waste in mg.</source>
   <translation>No hay nada colgado a lo que puedan referirse los mL. Indique lo desechado en mg.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Nothing is listed here. Press Insert, or Add.</source>
   <translation>Aquí no figura nada. Pulse Insert o Añadir.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Nothing is moved. Enter how much.</source>
   <translation>No se mueve nada. Introduzca cuánto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Nothing is ordered.</source>
   <translation>No hay nada prescrito.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Nothing is typed yet.</source>
   <translation>Aún no hay nada escrito.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>Nothing is typed yet. Type what is on the paper first.</source>
   <translation>Aún no hay nada escrito. Escriba antes lo que está en el papel.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/glass_page.py" />
   <source>Nothing is written yet. Say why you open it.</source>
   <translation>Aún no hay nada escrito. Indique por qué lo abre.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>Nothing new is typed. Type a new password or a new PIN.</source>
   <translation>No hay nada nuevo escrito. Escriba una contraseña o un PIN nuevos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>Nothing of {1} waits to be acknowledged.</source>
   <translation>Nada de {1} espera acuse.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Nothing stands open.</source>
   <translation>Nada queda abierto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Nothing to do if your watch shows the same.</source>
   <translation>Nada que hacer si su reloj marca lo mismo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Nothing to do, unless KetaDesk shall open here without a password.</source>
   <translation>Nada que hacer, salvo que KetaDesk deba abrirse aquí sin contraseña.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Nothing to do.</source>
   <translation>Nada que hacer.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Nothing to do. {1}</source>
   <translation>Nada que hacer. {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Nothing unresolved</source>
   <translation>Nada sin resolver</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>Nothing waits to be acknowledged.</source>
   <translation>Nada espera acuse.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Nothing was added. Enter the pump's volume or the reason.</source>
   <translation>No se añadió nada. Introduzca el volumen de la bomba o el motivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Nothing was assessed. Answer at least one criterion.</source>
   <translation>No se valoró nada. Responda al menos un criterio.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>Nothing was changed. Say what should stand there instead.</source>
   <translation>No se cambió nada. Indique qué debe figurar ahí.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Nothing was said. Answer for one symptom at least, or say what was done.</source>
   <translation>No se indicó nada. Responda al menos un síntoma o indique qué se hizo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Nothing was written. Enter the words first.</source>
   <translation>No se escribió nada. Introduzca antes el texto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Nothing was written. Say what she witnesses.</source>
   <translation>No se ha escrito nada. Indique qué atestigua.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Nov</source>
   <translation>nov</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/at_row.py" />
   <source>Now</source>
   <translation>Ya</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>Now a slip, on purpose: type 125/90 where the monitor says 152/90, then {record}.</source>
   <translation>Ahora un error, a propósito: escriba 125/90 donde el monitor dice 152/90 y después {record}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Number of the vial</source>
   <translation>Número del vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>OVERDUE</source>
   <translation>VENCIDO</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Observation after the stop, at least</source>
   <translation>Observación mínima después de detener</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/scale_form.py" />
   <source>Observed: {1}</source>
   <translation>Observado: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Oct</source>
   <translation>oct</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Of the whole window.</source>
   <translation>De toda la ventana.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>On another disk than the record, if there is one.</source>
   <translation>En otro disco que el registro, si lo hay.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>On mains power it does not go to sleep by itself. {1}</source>
   <translation>Con corriente no se suspende por sí solo. {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Once more</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>One of the {1} stands there twice</source>
   <translation>Repetido en {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>One vial</source>
   <translation>Un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>Only a {1} may {2}. {=3} is here as a {4}.</source>
   <translation>Solo un {1} puede {2}. {=3} está aquí como {4}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Only {1}</source>
   <translation>Solo {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Open  Enter</source>
   <translation>Abrir  Intro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Open a vial</source>
   <translation>Abrir un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Open cases</source>
   <translation>Casos abiertos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/glass_page.py" />
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Open the chosen session</source>
   <translation>Abrir la sesión elegida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Open the record</source>
   <translation>Abrir el registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Open the session</source>
   <translation>Abrir la sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>Open the session first.</source>
   <translation>Abra antes la sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Open without a password on this computer</source>
   <translation>Abrir sin contraseña en este equipo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Opened</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/office.py" />
   <source>Opened by break-glass since you last read the access log: {n}. See Ctrl+Shift+L.</source>
   <translation>Aperturas por acceso excepcional desde que leyó el registro de accesos: {n}. Vea Ctrl+Shift+L.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Opened on {day}</source>
   <translation>Abiertas el {day}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Or the recovery code from its sheet</source>
   <translation>O el código de recuperación de su hoja</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Order</source>
   <translation>Pauta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Order changed to {1}</source>
   <translation>Prescripción cambiada a {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>Ordered</source>
   <translation>Prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Ordered by</source>
   <translation>Prescrito por</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>Ordered from {1} on: {2}. The pump is at another rate.</source>
   <translation>Prescrito desde las {1}: {2}. La bomba va a otro ritmo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Ordered: {1}.</source>
   <translation>Prescrito: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Other medication</source>
   <translation>Otra medicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>Other…</source>
   <translation>Otra…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Over</source>
   <translation>Durante</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>Overridden by {who}: {what}</source>
   <translation>Excepción de {who}: {what}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Oxygen saturation</source>
   <translation>Saturación de oxígeno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Oxygen, RA for room air</source>
   <translation>Oxígeno, RA para aire ambiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>O₂ or RA</source>
   <translation>O₂ o RA</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>PAUSED</source>
   <translation>EN PAUSA</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>PIN or password</source>
   <translation>PIN o contraseña</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>PIN: 6 to 12 digits, to unlock quickly</source>
   <translation>PIN: de 6 a 12 cifras, para desbloquear rápido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>PINs</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>PKCS #12 (*.p12 *.pfx);;All files (*)</source>
   <translation>PKCS #12 (*.p12 *.pfx);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>Page 1 of the report</source>
   <translation>Página 1 del informe</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Page {n} of {count}</source>
   <translation>Página {n} de {count}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Pages of the report</source>
   <translation>Páginas del informe</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Paper (empty: as in the settings)</source>
   <translation>Papel (vacío: según los ajustes)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Passphrase of the certificate's file</source>
   <translation>Frase de paso del archivo del certificado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>Password (first sign-in of the day)</source>
   <translation>Contraseña (primera entrada del día)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Password: at least 10 letters</source>
   <translation>Contraseña: al menos 10 letras</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Patient and session</source>
   <translation>Paciente y sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>Patient last seen {1} min ago (every {2} min)</source>
   <translation>Paciente visto por última vez hace {1} min (cada {2} min)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Patient seen</source>
   <translation>Paciente visto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Patient seen (eyes-on check)</source>
   <translation>Paciente visto (control visual)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Patient seen F6</source>
   <translation>Visto F6</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Patient seen, eyes-on check</source>
   <translation>Paciente visto, control visual</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Patient {1} version {2} cannot be read: {=3}.</source>
   <translation>Paciente {1} versión {2} no puede leerse: {=3}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Patient {1} version {2} holds more than is read of it.</source>
   <translation>Paciente {1} versión {2} contiene más de lo que se lee.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Pause or resume</source>
   <translation>Pausar o reanudar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/plan_picture.py" />
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/steps_panel.py" />
   <source>Phases: {phases}</source>
   <translation>Fases: {phases}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Picks</source>
   <translation>Listas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Plan, bolus, weight, cap</source>
   <translation>Plan, bolo, peso, tope</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Plan, bolus, weight, cap ▾</source>
   <translation>Plan, bolo, peso, tope ▾</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Planned end</source>
   <translation>Fin previsto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>Planned end {1}: stopped at {2}?</source>
   <translation>Fin previsto {1}: ¿detenida a las {2}?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/plan_picture.py" />
   <source>Planned session: {words}</source>
   <translation>Sesión prevista: {words}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>Pre-infusion</source>
   <translation>Preinfusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Preparation</source>
   <translation>Preparación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Press A, then the number of what is done.</source>
   <translation>Pulse A y después el número de lo que se hace.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Print a flowsheet to write on by hand</source>
   <translation>Imprimir una hoja de flujo para escribir a mano</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>Print it…</source>
   <translation>Imprimirlo…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Print one page before you rely on it; a report can also be saved as PDF.</source>
   <translation>Imprima una página antes de confiar en ella; el informe también puede guardarse como PDF.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Print or export</source>
   <translation>Imprimir o exportar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Print the report</source>
   <translation>Imprimir el informe</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>Print the sheet</source>
   <translation>Imprimir la hoja</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Print this page</source>
   <translation>Imprimir esta página</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Printer</source>
   <translation>Impresora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Print…  Ctrl+P</source>
   <translation>Imprimir…  Ctrl+P</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Print…  P</source>
   <translation>Imprimir…  P</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Protocol (*.toml)</source>
   <translation>Protocolo (*.toml)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Protocols</source>
   <translation>Protocolos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Protocols: how sessions run</source>
   <translation>Protocolos: cómo son las sesiones</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>Pump</source>
   <translation>Bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Pump rate</source>
   <translation>Ritmo de la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Pump volume and reason…</source>
   <translation>Volumen de bomba y motivo…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Put it back</source>
   <translation>Reponerlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>Put it right: {timeline}, then Up or Down to the line with 125/90 and Enter. Type 152/90, Enter on to the reason, say why, Enter.</source>
   <translation>Corríjalo: {timeline}, después Arriba o Abajo hasta la línea con 125/90 e Intro. Escriba 152/90, Intro hasta el motivo, indique por qué, Intro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Put the shipped one back</source>
   <translation>Reponer el de origen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Question, where the label will not do</source>
   <translation>Pregunta, si el rótulo no basta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>R. Patel RN</source>
   <translation>R. Patel RN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>RA  or  0</source>
   <translation>RA  o  0</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>RECOVERY</source>
   <translation>RECUPERACIÓN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>RN 123456</source>
   <translation>RN 123456</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>RR</source>
   <translation>FR</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Rate</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Rate {1} mL/h</source>
   <translation>Ritmo {1} mL/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Reading an artefact…</source>
   <translation>Lectura artefacto…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>Reading marked as artefact{1}{2}</source>
   <translation>Lectura marcada como artefacto{1}{2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Ready</source>
   <translation>Alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Ready to go</source>
   <translation>Listo para irse</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>Ready to go since {1}</source>
   <translation>Listo para irse desde las {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/discharging.py" />
   <source>Ready to go since {1}.</source>
   <translation>Listo para irse desde las {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/form.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Reason for a value out of range</source>
   <translation>Motivo de un valor fuera de rango</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Reason, if above the protocol's cap</source>
   <translation>Motivo, si supera el tope del protocolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>Reason: why it is changed</source>
   <translation>Motivo: por qué se cambia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Receive</source>
   <translation>Recibir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Receive vials</source>
   <translation>Recibir viales</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Reckoned: {1} mL</source>
   <translation>Calculado: {1} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>Record</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>Record all</source>
   <translation>Registrar todo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Record number (MRN)</source>
   <translation>Número de historia (NHC)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/counting.py" />
   <source>Record the count</source>
   <translation>Registrar el recuento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Record what is entered</source>
   <translation>Registrar lo introducido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/flowsheet_view.py" />
   <source>Recorded by</source>
   <translation>Registró</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>Recorded from paper: {n}</source>
   <translation>Registradas de papel: {n}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>Recorded {time}: {what}</source>
   <translation>Registrado {time}: {what}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>Recovery (min {1} min)</source>
   <translation>Recuperación (mín. {1} min)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>Recovery code as QR</source>
   <translation>Código de recuperación como QR</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>Register</source>
   <translation>Libro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Register page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/side_panel.py" />
   <source>Report  Ctrl+P</source>
   <translation>Informe  Ctrl+P</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Report of the chosen session</source>
   <translation>Informe de la sesión elegida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Report of this session</source>
   <translation>Informe de esta sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Report · {name}</source>
   <translation>Informe · {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Resp. rate</source>
   <translation>FR</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Respiratory rate</source>
   <translation>Frecuencia respiratoria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Restart</source>
   <translation>Reinicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Restart this computer before you start.</source>
   <translation>Reinicie este equipo antes de empezar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Restore from a backup…</source>
   <translation>Restaurar una copia…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Restored to {place}. To open it: ketadesk --data {place}</source>
   <translation>Restaurado en {place}. Para abrirlo: ketadesk --data {place}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Restored. Start KetaDesk again to open it.</source>
   <translation>Restaurado. Inicie KetaDesk de nuevo para abrirlo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Resumption</source>
   <translation>Reanudación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Retire it</source>
   <translation>Retirarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Retire…  R</source>
   <translation>Retirar…  R</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Return to a vial</source>
   <translation>Devolver a un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Return to a vial…</source>
   <translation>Devolver a un vial…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Returned {1} to vial {2}{3}{4}</source>
   <translation>Devuelto {1} al vial {2}{3}{4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Rise</source>
   <translation>Ascenso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Rise from baseline</source>
   <translation>Ascenso desde el basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Room</source>
   <translation>Sala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>Room air; a number is litres of oxygen a minute</source>
   <translation>Aire ambiente; un número son litros de oxígeno por minuto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Room by its place in the row</source>
   <translation>Sala por su lugar en la fila</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/desk.py" />
   <source>Room {=1} cannot be shown: {2}</source>
   <translation>La sala {=1} no puede mostrarse: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/desk.py" />
   <source>Room {=1} still has a running session ({2}). Close it, or choose another room.</source>
   <translation>La sala {=1} aún tiene una sesión en curso ({2}). Ciérrela o elija otra sala.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>Room {=1} still has a running session. Close it, or choose another room.</source>
   <translation>La sala {=1} aún tiene una sesión en curso. Ciérrela o elija otra sala.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board_tile.py" />
   <source>Room {room}</source>
   <translation>Sala {room}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>Room {room} · MRN {mrn}</source>
   <translation>Sala {room} · NHC {mrn}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board_tile.py" />
   <source>Room {room} · {name}</source>
   <translation>Sala {room} · {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>Rounded</source>
   <translation>Redondeado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>Rows from paper are typed and not recorded yet. Record or empty them (Ctrl+Shift+E).</source>
   <translation>Hay filas de papel escritas y sin registrar. Regístrelas o vacíelas (Ctrl+Shift+E).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/discharging.py" />
   <source>SBP</source>
   <translation>PAS</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>STOP?</source>
   <translation>¿FIN?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Safekeeping</source>
   <translation>Custodia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Safekeeping: backups, keys, carrying out</source>
   <translation>Custodia: copias, claves, exportación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>Save as a file</source>
   <translation>Guardar como archivo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Save as a new protocol</source>
   <translation>Guardar como protocolo nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Save as the next version</source>
   <translation>Guardar como próxima versión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/report_page.py" />
   <source>Save the report as PDF</source>
   <translation>Guardar el informe como PDF</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>Save this person</source>
   <translation>Guardar esta persona</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Saved as {path}</source>
   <translation>Guardado como {path}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/station.py" />
   <source>Say first who is charting (Ctrl+U).</source>
   <translation>Indique antes quién anota (Ctrl+U).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say how conscious: {1}.</source>
   <translation>Indique el nivel de consciencia: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Say the waste in mg or in mL, not in both.</source>
   <translation>Indique lo desechado en mg o en mL, no en ambos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Say to which other cabinet it goes.</source>
   <translation>Indique a qué otro armario va.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say what is not right.</source>
   <translation>Indique qué no es correcto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Say what is received.</source>
   <translation>Indique qué se recibe.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say which vial.</source>
   <translation>Indique qué vial.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say why it stays as it is: an override needs a reason.</source>
   <translation>Indique por qué queda así: una excepción requiere un motivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say why it was not done: {1}.</source>
   <translation>Indique por qué no se realizó: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say why it was on paper.</source>
   <translation>Indique por qué estaba en papel.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>Say why: a correction needs a reason.</source>
   <translation>Indique por qué: una corrección requiere un motivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say why: a weight that is put right needs a reason.</source>
   <translation>Indique por qué: corregir un peso requiere un motivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>Say why: this ending needs a reason.</source>
   <translation>Indique por qué: este final requiere un motivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Say why: to {1} needs a reason.</source>
   <translation>Indique por qué: {1} requiere un motivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Scales</source>
   <translation>Escalas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Scales, who can be asked, NEWS2</source>
   <translation>Escalas, a quién se pregunta, NEWS2</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Screen lock</source>
   <translation>Bloqueo de pantalla</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>Sealed by {1}{2}.</source>
   <translation>Sellado por {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_page.py" />
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Second vial, if needed</source>
   <translation>Segundo vial, si hace falta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Section</source>
   <translation>Sección</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>See that it does not lock between two checks. {1}</source>
   <translation>Compruebe que no se bloquea entre dos controles. {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>See that it is on and has paper.</source>
   <translation>Compruebe que está encendida y tiene papel.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>See that the folder is there, that it can be written to, and that its disk has room.</source>
   <translation>Compruebe que la carpeta existe, que se puede escribir en ella y que su disco tiene espacio.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/printing.py" />
   <source>Sent to the printer {name}</source>
   <translation>Enviado a la impresora {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timing.py" />
   <source>Sep</source>
   <translation>sep</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Series</source>
   <translation>Series</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Series of checks</source>
   <translation>Series de controles</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Series {1} {2}</source>
   <translation>Serie {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/heading.py" />
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Session closed</source>
   <translation>Sesión cerrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Session opened, room {=1}</source>
   <translation>Sesión abierta, sala {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Session {1}, {=2}</source>
   <translation>Sesión {1}, {=2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Session {=1} comes with other texts than it names.</source>
   <translation>La sesión {=1} trae otros textos que los que nombra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>Session {=1} does not begin with its opening.</source>
   <translation>La sesión {=1} no empieza por su apertura.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/room_bar.py" />
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Sessions of a patient</source>
   <translation>Sesiones de un paciente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Sessions of a patient: name, MRN or birth date</source>
   <translation>Sesiones de un paciente: nombre, NHC o fecha de nacimiento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Sessions of the day and of a patient</source>
   <translation>Sesiones del día y de un paciente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Sessions of {name}</source>
   <translation>Sesiones de {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Set aside as expired</source>
   <translation>Apartar por caducado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Set it to never sleep on mains power: a sleeping computer reminds of nothing.</source>
   <translation>Configúrelo para no suspenderse con corriente: un equipo suspendido no recuerda nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Set one up, or save reports as PDF.</source>
   <translation>Configure una o guarde los informes como PDF.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Set the clock right before you start: {1}.</source>
   <translation>Ponga el reloj en hora antes de empezar: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Set the time zone in “Display and sound” (Ctrl+D), or the computer's own, and open KetaDesk again.</source>
   <translation>Ajuste la zona horaria en «Pantalla y sonido» (Ctrl+D), o la del equipo, y abra KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>She has left</source>
   <translation>Ya no trabaja aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>She has left…</source>
   <translation>Ya no trabaja aquí…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Sheet</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/counting.py" />
   <source>Shift count</source>
   <translation>Recuento de turno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Shift count  C</source>
   <translation>Recuento de turno  C</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/before_start.py" />
   <source>Show all  Ctrl+K</source>
   <translation>Ver todo  Ctrl+K</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>Sign</source>
   <translation>Firmar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Sign back at its baseline</source>
   <translation>Signo de vuelta a su basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Sign in</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Sign in  Enter</source>
   <translation>Entrar  Intro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Sign in first: this is a setting of the clinic.</source>
   <translation>Inicie sesión antes: es un ajuste de la clínica.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Sign or scale</source>
   <translation>Signo o escala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Sign this session</source>
   <translation>Firmar esta sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>Sign · {name}</source>
   <translation>Firmar · {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Signed reports are sealed with it from now on.</source>
   <translation>Desde ahora los informes firmados se sellan con él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/window.py" />
   <source>Signed. The report is sealed when it is printed or saved.</source>
   <translation>Firmado. El informe se sella al imprimirlo o guardarlo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Signed{1}: {2}</source>
   <translation>Firmado{1}: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Signs, if not all</source>
   <translation>Signos, si no todos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Sign…</source>
   <translation>Firmar…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Sleep</source>
   <translation>Suspensión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/screening.py" />
   <source>So far: {1}</source>
   <translation>Hasta ahora: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>So often in a row</source>
   <translation>Veces seguidas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Some of what was drawn from vial {1} was returned. Strike the return first.</source>
   <translation>Parte de lo extraído del vial {1} se devolvió. Tache antes la devolución.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>Somebody new</source>
   <translation>Alguien nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>Something is typed and not recorded yet. Record it or empty its box, then close.</source>
   <translation>Hay algo escrito y sin registrar. Regístrelo o vacíe su casilla y después cierre.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Sooner after a limit</source>
   <translation>Antes, tras un límite</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Sorted by room  Alt+O</source>
   <translation>Por salas  Alt+O</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Sounds softly, once, when a check is overdue.</source>
   <translation>Suena suave, una vez, cuando un control está vencido.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/settings_page.py" />
   <source>Staff</source>
   <translation>Personal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Staff, my password and PIN</source>
   <translation>Personal, mi contraseña y PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Stages, if not all</source>
   <translation>Etapas, si no todas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>Stands open: say why it stays so.</source>
   <translation>Queda abierto: indique por qué sigue así.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/display.py" />
   <source>Start KetaDesk on the workstation's own screen; without one, “ketadesk demo --shots DIR” draws its pages, and “ketadesk --help” lists what works in a terminal.</source>
   <translation>Inicie KetaDesk en la pantalla del propio puesto; sin ella, «ketadesk demo --shots DIR» dibuja sus páginas y «ketadesk --help» lista lo que funciona en un terminal.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>Start although some are not answered, because</source>
   <translation>Iniciar aunque falten respuestas, porque</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>Start infusion</source>
   <translation>Iniciar infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/elsewhere.py" />
   <source>Start it in a window of its own: {command}</source>
   <translation>Iníciela en una ventana propia: {command}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Start of the infusion</source>
   <translation>Inicio de la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Start the infusion</source>
   <translation>Iniciar la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>Start the infusion first.</source>
   <translation>Inicie antes la infusión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>Start, pause, rate, stop</source>
   <translation>Inicio, pausa, ritmo, fin</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>Start, pauses, rate, stop</source>
   <translation>Inicio, pausas, ritmo, fin</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Step of the pump</source>
   <translation>Graduación de la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Step {n} of {count}</source>
   <translation>Paso {n} de {count}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/discharging.py" />
   <source>Still to come: {1}.</source>
   <translation>Falta aún: {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Stop of the infusion</source>
   <translation>Fin de la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Stop the infusion</source>
   <translation>Detener la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>Stop the infusion first.</source>
   <translation>Detenga antes la infusión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>Stopped</source>
   <translation>Detenida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Stopped at {1}; volume and reason may follow without hurry. If it did not stop, strike the stop.</source>
   <translation>Detenida a las {1}; volumen y motivo pueden añadirse sin prisa. Si no se detuvo, tache el fin.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/telling.py" />
   <source>Stopped at {time}</source>
   <translation>Detenida a las {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Stop{1}</source>
   <translation>Fin{1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>Strength</source>
   <translation>Concentración</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Strength of the vial</source>
   <translation>Concentración del vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Strength, as base</source>
   <translation>Concentración, como base</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Strike</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Strike the chosen entry</source>
   <translation>Tachar la entrada elegida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Strike the last entry (asks why)</source>
   <translation>Tachar la última entrada (pregunta por qué)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>Strike the {1} of {2} first.</source>
   <translation>Tache antes {1} de las {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Strike {1}</source>
   <translation>Tachar {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Strike…  Del</source>
   <translation>Tachar…  Supr</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Struck</source>
   <translation>Tachado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Such as Europe/Berlin; empty: this computer's own.</source>
   <translation>Como Europe/Madrid; vacío: la de este equipo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/glass_page.py" />
   <source>Such as: she calls and asks about her last session</source>
   <translation>Por ejemplo: llama y pregunta por su última sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/screening.py" />
   <source>Suicide risk screen</source>
   <translation>Cribado de riesgo de suicidio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Suicide risk screen…</source>
   <translation>Cribado de riesgo de suicidio…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Symptoms</source>
   <translation>Síntomas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Symptoms asked for, what was done</source>
   <translation>Síntomas preguntados y qué se hizo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Symptoms that are asked for</source>
   <translation>Síntomas que se preguntan</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Symptoms, and what was done</source>
   <translation>Síntomas y qué se hizo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Symptoms, what was done…</source>
   <translation>Síntomas, qué se hizo…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>Symptoms: </source>
   <translation>Síntomas: </translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Syringe graduation</source>
   <translation>Graduación de la jeringa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Syringe step (else {1})</source>
   <translation>Graduación de jeringa (si no, {1})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Take it</source>
   <translation>Tomarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Take it as the next version</source>
   <translation>Tomarlo como próxima versión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/items.py" />
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>Take over</source>
   <translation>Seguir a mano</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Taken out: {what}.</source>
   <translation>Quitado: {what}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Temp.</source>
   <translation>Temp.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/secrets.py" />
   <source>That PIN is one that everybody tries first. Choose another.</source>
   <translation>Ese PIN es de los que todos prueban primero. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>That entry has already been struck. Enter it again if it did happen.</source>
   <translation>Esa entrada ya está tachada. Introdúzcala de nuevo si ocurrió.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>That entry has been amended meanwhile. Look at it again.</source>
   <translation>Esa entrada se enmendó entretanto. Vuelva a mirarla.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drill.py" />
   <source>That folder holds a drill already. Leave out the file to look at it, or choose another.</source>
   <translation>Esa carpeta ya contiene un simulacro. Omita el archivo para verlo o elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>That is before vial {1} was received. Check the time.</source>
   <translation>Eso es antes de recibirse el vial {1}. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>That is more than 12 hours before the session was opened. Check the time.</source>
   <translation>Eso es más de 12 horas antes de abrirse la sesión. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>That is not the PIN. Try again.</source>
   <translation>Ese no es el PIN. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>That is not the last group of the code above. Look again.</source>
   <translation>Ese no es el último grupo del código de arriba. Mire de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/slots.py" />
   <source>That is not the right password. Try again.</source>
   <translation>Esa no es la contraseña correcta. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/slots.py" />
   <source>That is not this record's recovery code; an older one opens nothing.</source>
   <translation>Ese no es el código de recuperación de este registro; uno anterior no abre nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>That session is not in the record here</source>
   <translation>Esa sesión no está en el registro de aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>That time is still to come. Check the time.</source>
   <translation>Esa hora aún no ha llegado. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>That was a whole session: charted, corrected, stopped and closed. {help} tells the rest.</source>
   <translation>Eso fue una sesión entera: anotada, corregida, detenida y cerrada. {help} explica el resto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>The PIN again</source>
   <translation>El PIN otra vez</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/access.py" />
   <source>The access log ends at line {1}, but more was written. Restore the record's file.</source>
   <translation>El registro de accesos termina en la línea {1}, pero se escribió más. Restaure el archivo del registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>The account may differ by</source>
   <translation>El balance puede diferir en</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/accounts.py" />
   <source>The account of {=1} cannot be read: {=2}.</source>
   <translation>La cuenta de {=1} no puede leerse: {=2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>The answers belong to another instrument. Strike the entry, then chart the right one.</source>
   <translation>Las respuestas son de otro instrumento. Tache la entrada y anote el correcto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>The archive does not fit together ({1}), so nothing was written.</source>
   <translation>El archivo no encaja ({1}), así que no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>The backup is made, opened and verified.</source>
   <translation>La copia está hecha, abierta y verificada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>The birth date {1} gives an age outside 0 to 120 years. Check the year.</source>
   <translation>La fecha de nacimiento {1} da una edad fuera de 0 a 120 años. Compruebe el año.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>The birth date “{1}” is not a date. Write it as 1985-03-12.</source>
   <translation>La fecha de nacimiento «{1}» no es una fecha. Escríbala como 1985-03-12.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/entering.py" />
   <source>The blood pressure “{1}” cannot be read. Write it as 132/84, or as 132/- when only one number was taken.</source>
   <translation>La presión arterial «{1}» no puede leerse. Escríbala como 132/84, o 132/- si solo se tomó un número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/certificate.py" />
   <source>The certificate cannot be opened: the passphrase is wrong, or it is no PKCS #12 file (.p12, .pfx).</source>
   <translation>El certificado no puede abrirse: la frase de paso es incorrecta o no es un archivo PKCS #12 (.p12, .pfx).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/certificate.py" />
   <source>The certificate is not meant for signatures. Ask for one that is.</source>
   <translation>El certificado no sirve para firmas. Pida uno que sirva.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/certificate.py" />
   <source>The certificate is valid until {1} only. Get a new one.</source>
   <translation>El certificado solo vale hasta {1}. Obtenga uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/certificate.py" />
   <source>The certificate's key is of a kind that PDF readers do not know. Use RSA or an elliptic curve.</source>
   <translation>La clave del certificado es de un tipo que los lectores de PDF no conocen. Use RSA o curva elíptica.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The check {1} has no label</source>
   <translation>La comprobación {1} no tiene rótulo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The check {1}: “{2}” never counts; an answer against it is one small word</source>
   <translation>La comprobación {1}: «{2}» nunca cuenta; una respuesta en contra es una sola palabra en minúsculas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>The checker does not agree. Say what is wrong as the reason.</source>
   <translation>Quien comprueba no está de acuerdo. Indique en el motivo qué no es correcto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>The clinic's certificate</source>
   <translation>Certificado de la clínica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/certificate.py" />
   <source>The clinic's certificate cannot be read. Import it again.</source>
   <translation>El certificado de la clínica no puede leerse. Impórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>The code is empty. Enter the person's initials.</source>
   <translation>El código está vacío. Introduzca las iniciales de la persona.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>The code of who worked here last.</source>
   <translation>El código de quien trabajó aquí por última vez.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>The code {1} belongs to {=2}. Choose another code.</source>
   <translation>El código {1} es de {=2}. Elija otro código.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>The code “{=1}” holds blanks. Write it as one word, such as RP.</source>
   <translation>El código «{=1}» contiene espacios. Escríbalo como una sola palabra, p. ej. RP.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>The code “{=1}” is longer than {2} letters. Choose a shorter one.</source>
   <translation>El código «{=1}» tiene más de {2} letras. Elija uno más corto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>The colleague's initials</source>
   <translation>Iniciales del colega</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>The colleague's initials are empty. Ask her to answer with her PIN.</source>
   <translation>Las iniciales del colega están vacías. Pídale que responda con su PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The computer's own time zone is {1} away from that.</source>
   <translation>La zona horaria del equipo difiere en {1} de esa.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>The container's volume is empty. Enter it, or choose undiluted.</source>
   <translation>El volumen del envase está vacío. Introdúzcalo o elija sin diluir.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/rekeying.py" />
   <source>The copy under the new key is not whole, so the key stays as it was. Check the disk.</source>
   <translation>La copia con la nueva clave no está completa, así que la clave sigue igual. Compruebe el disco.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The copy {=1} is not whole, so nothing was changed. Check the disk.</source>
   <translation>La copia {=1} no está completa, así que no se cambió nada. Compruebe el disco.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion {1}</source>
   <translation>El criterio {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion {1} can never be met: say what it accepts, or from which number on</source>
   <translation>El criterio {1} nunca puede cumplirse: indique qué acepta o desde qué número</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion {1} compares with a baseline that is not asked for</source>
   <translation>El criterio {1} se compara con un basal que no se pide</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion {1} is answered by “{2}”, which is not listed</source>
   <translation>El criterio {1} lo responde «{2}», que no figura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion {1} leaves nothing between {2} and {3}</source>
   <translation>El criterio {1} no deja nada entre {2} y {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion {1}: “{2}” is no vital sign</source>
   <translation>El criterio {1}: «{2}» no es un signo vital</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The criterion “{1}” needs an item and a label</source>
   <translation>El criterio «{1}» necesita ítem y rótulo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>The diastolic pressure {1} is not below the systolic {2}. Check both numbers.</source>
   <translation>La presión diastólica {1} no está por debajo de la sistólica {2}. Compruebe ambas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The disk is full: nothing was written, and nothing is lost. Free some space, then record it again.</source>
   <translation>El disco está lleno: no se escribió nada y nada se perdió. Libere espacio y regístrelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The disk reports a fault: nothing was written. Check the disk before you go on.</source>
   <translation>El disco da un fallo: no se escribió nada. Compruebe el disco antes de seguir.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>The dose</source>
   <translation>La dosis</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>The dose of the order is not given. Enter it, or empty the others.</source>
   <translation>Falta la dosis de la prescripción. Introdúzcala o vacíe lo demás.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>The dose reckoned anew comes to the same</source>
   <translation>La dosis recalculada es la misma</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The dose rules have no source</source>
   <translation>Las reglas de dosis no tienen fuente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drill.py" />
   <source>The drill {=1} does not hold at line {=2}</source>
   <translation>El simulacro {=1} no se sostiene en la línea {=2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>The drug comes on top of it</source>
   <translation>El fármaco se añade al volumen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>The duration</source>
   <translation>La duración</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>The event has no name. Say what was noticed.</source>
   <translation>El evento no tiene nombre. Indique qué se observó.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/seal.py" />
   <source>The file bears no seal. Only the report of a signed session is sealed.</source>
   <translation>El archivo no lleva sello. Solo se sella el informe de una sesión firmada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/seal.py" />
   <source>The file cannot be read as a report: it is damaged, cut short, or no PDF.</source>
   <translation>El archivo no puede leerse como informe: está dañado, cortado o no es PDF.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/certificate.py" />
   <source>The file holds no certificate with its private key. Export both together as PKCS #12.</source>
   <translation>El archivo no contiene un certificado con su clave privada. Exporte ambos juntos como PKCS #12.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/report/seal.py" />
   <source>The file is larger than any report. Choose the report's own file.</source>
   <translation>El archivo es mayor que cualquier informe. Elija el archivo del informe.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The file {1} holds no record. Say where it is with --data.</source>
   <translation>El archivo {1} no contiene un registro. Indique dónde está con --data.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/keys.py" />
   <source>The file {=1} cannot be read: {2}.</source>
   <translation>El archivo {=1} no puede leerse: {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>The first person must be a manager: she adds the others.</source>
   <translation>La primera persona debe ser responsable: es quien añade a las demás.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>The folder for backups {1} is not there. Plug in its disk, or choose another.</source>
   <translation>La carpeta de copias {1} no está. Conecte su disco o elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The folder {=1} cannot be made: {2}. Choose another.</source>
   <translation>La carpeta {=1} no puede crearse: {2}. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The folder {=1} holds a drill, which is never opened as a real record. Look at it with: ketadesk drill --data {=2}</source>
   <translation>La carpeta {=1} contiene un simulacro, que nunca se abre como registro real. Véalo con: ketadesk drill --data {=2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The folder {=1} holds a real record, and no drill is run in it. Choose another folder.</source>
   <translation>La carpeta {=1} contiene un registro real y en ella no se hace ningún simulacro. Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>The grade “{1}” is not one of {2}.</source>
   <translation>El grado «{1}» no es uno de {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>The help has no table of “{1}”. Install KetaDesk again.</source>
   <translation>La ayuda no tiene tabla de «{1}». Instale KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/help.py" />
   <source>The help in {=1} cannot be read. Install KetaDesk again.</source>
   <translation>La ayuda de {=1} no puede leerse. Instale KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/help.py" />
   <source>The help in {=1} does not begin with its title. Install KetaDesk again.</source>
   <translation>La ayuda de {=1} no empieza por su título. Instale KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>The help names the key of “{1}”, and there is no such act. Install KetaDesk again.</source>
   <translation>La ayuda nombra la tecla de «{1}» y no existe ese acto. Instale KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The id “{1}” cannot name a file: small letters, digits, point and hyphen do</source>
   <translation>El id «{1}» no puede dar nombre a un archivo: sirven minúsculas, cifras, punto y guion</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>The infusion has already been started.</source>
   <translation>La infusión ya se ha iniciado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>The infusion has already been stopped.</source>
   <translation>La infusión ya se ha detenido.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>The infusion is already paused.</source>
   <translation>La infusión ya está en pausa.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>The infusion is not paused.</source>
   <translation>La infusión no está en pausa.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The instrument “{1}” is nowhere to be found</source>
   <translation>El instrumento «{1}» no se encuentra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/keys.py" />
   <source>The key file {=1} cannot be read: {=2}.</source>
   <translation>El archivo de clave {=1} no puede leerse: {=2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/keys.py" />
   <source>The key file {=1} does not hold a key. Put it back from its copy.</source>
   <translation>El archivo de clave {=1} no contiene una clave. Repóngalo desde su copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/keys.py" />
   <source>The key file {=1} is missing. Without it the record cannot be read: put it back from its copy.</source>
   <translation>Falta el archivo de clave {=1}. Sin él no puede leerse el registro: repóngalo desde su copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The key in {1} is not the key of this record; the record itself is not damaged. Put the right key file back from its copy.</source>
   <translation>La clave de {1} no es la de este registro; el registro no está dañado. Reponga el archivo de clave correcto desde su copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/rekeying.py" />
   <source>The key of this record lies in a key file. Make the first manager before you change it.</source>
   <translation>La clave de este registro está en un archivo de clave. Cree el primer responsable antes de cambiarla.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>The key slots beside the record are missing, so a backup could be opened by nobody. Put them back from the last backup first.</source>
   <translation>Faltan las ranuras de clave junto al registro, nadie podría abrir una copia. Repóngalas antes desde la última copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/slots.py" />
   <source>The key slots {1} are damaged; the record itself is not. Put them back from a backup, which holds a copy beside the record.</source>
   <translation>Las ranuras de clave {1} están dañadas; el registro no. Repóngalas desde una copia, que las guarda junto al registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/slots.py" />
   <source>The key slots {1} cannot be read: {2}.</source>
   <translation>Las ranuras de clave {1} no pueden leerse: {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/slots.py" />
   <source>The key slots {1} were written by a newer KetaDesk. Start the newer one.</source>
   <translation>Las ranuras de clave {1} las escribió un KetaDesk más nuevo. Inicie el más nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The keys in the slots beside {1} are not those of this record; the record itself is not damaged. Put the right slots back from a backup.</source>
   <translation>Las claves de las ranuras junto a {1} no son las de este registro; el registro no está dañado. Reponga las ranuras correctas desde una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>The last day is before the first. Check both.</source>
   <translation>El último día es anterior al primero. Compruebe ambos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The last entry was written later than that, {1}.</source>
   <translation>La última entrada se escribió más tarde que eso, {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The last entry was written {1} days ago, {2}.</source>
   <translation>La última entrada se escribió hace {1} días, {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The last entry was written {1}.</source>
   <translation>La última entrada se escribió {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/backing_up.py" />
   <source>The last good backup is older than a day.</source>
   <translation>La última copia buena tiene más de un día.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The last one was made {1}. They go to {=2}.</source>
   <translation>La última se hizo {1}. Van a {=2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/people.py" />
   <source>The member of staff {=1} cannot be read: there is no role “{2}”.</source>
   <translation>La persona {=1} del personal no puede leerse: no existe la función «{2}».</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>The member of staff “{1}” cannot be read.</source>
   <translation>La persona «{1}» del personal no puede leerse.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>The name is empty. Enter it as it shall stand on paper.</source>
   <translation>El nombre está vacío. Introdúzcalo como debe figurar en papel.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/people.py" />
   <source>The name is longer than {1} letters. Say it shorter.</source>
   <translation>El nombre tiene más de {1} letras. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>The new PIN again</source>
   <translation>El nuevo PIN otra vez</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>The new password again</source>
   <translation>La nueva contraseña otra vez</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>The opening cannot be corrected. Void the session and open it again.</source>
   <translation>La apertura no puede corregirse. Anule la sesión y ábrala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>The order gives no drug. Check dose and weight.</source>
   <translation>La prescripción no da fármaco. Compruebe dosis y peso.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/entering.py" />
   <source>The oxygen “{1}” cannot be read. Write RA for room air, or L/min, for example 2.5.</source>
   <translation>El oxígeno «{1}» no puede leerse. Escriba RA para aire ambiente, o L/min, por ejemplo 2.5.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>The paper that reports are laid out for.</source>
   <translation>El papel para el que se componen los informes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>The password again</source>
   <translation>La contraseña otra vez</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/secrets.py" />
   <source>The password is her name. Choose another.</source>
   <translation>La contraseña es su nombre. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/secrets.py" />
   <source>The password repeats itself. Choose one with more different letters.</source>
   <translation>La contraseña se repite. Elija una con más letras distintas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>The patient feels sick, and the pump is paused: {pause}. {entry} leads back to the boxes.</source>
   <translation>El paciente tiene náuseas y la bomba se pone en pausa: {pause}. {entry} vuelve a las casillas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/acts.py" />
   <source>The patient has already left.</source>
   <translation>El paciente ya se ha ido.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>The patient has no name. Enter the name.</source>
   <translation>El paciente no tiene nombre. Introduzca el nombre.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>The patient has no record number (MRN). Enter the number.</source>
   <translation>El paciente no tiene número de historia (NHC). Introduzca el número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The patient is not observed after the stop: the observation is 0 min</source>
   <translation>El paciente no se observa después de detener: la observación es de 0 min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/printing.py" />
   <source>The printer did not take the report: {said}. Look at the printer, or save.</source>
   <translation>La impresora no aceptó el informe: {said}. Mire la impresora o guárdelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/printing.py" />
   <source>The printer {name} cannot be reached. Look at it, or save.</source>
   <translation>No se llega a la impresora {name}. Mírela o guarde.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>The protocol has no {1}</source>
   <translation>Al protocolo le falta: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>The pump has stopped: {stop}. Its volume and the reason may follow; Esc leaves the form.</source>
   <translation>La bomba se ha detenido: {stop}. Su volumen y el motivo pueden añadirse después; Esc sale del formulario.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>The pump may differ by</source>
   <translation>La bomba puede diferir en</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>The pump shows</source>
   <translation>La bomba muestra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>The pump shows what was ordered.</source>
   <translation>La bomba muestra lo prescrito.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>The pump starts: press {start}.</source>
   <translation>La bomba se inicia: pulse {start}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>The pump's rate stays as it is until it is changed.</source>
   <translation>El ritmo de la bomba sigue igual hasta que se cambie.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>The rate has no number. Write it as rate 60, in mL/h.</source>
   <translation>El ritmo no tiene número. Escríbalo como rate 60, en mL/h.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>The reading of {1} holds no {2} to mark.</source>
   <translation>La lectura de las {1} no contiene {2} que marcar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>The reading stays and is marked; limits and summaries leave it out. Take it again.</source>
   <translation>La lectura se conserva y se marca; límites y resúmenes la omiten. Tómela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>The reading was taken only at {1}. Check the time.</source>
   <translation>La lectura se tomó a las {1}. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>The reason is empty. Say why.</source>
   <translation>El motivo está vacío. Indique por qué.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>The reason is longer than {1} letters. Say it shorter.</source>
   <translation>El motivo tiene más de {1} letras. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>The record attached inside</source>
   <translation>El registro adjunto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>The record cannot be opened</source>
   <translation>El registro no puede abrirse</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/rekeying.py" />
   <source>The record could not be given a new key: {1}. It keeps the one it has.</source>
   <translation>No se pudo dar una nueva clave al registro: {1}. Conserva la que tiene.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>The record has a new key. Every password opens it as before.</source>
   <translation>El registro tiene clave nueva. Cada contraseña lo abre como antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>The record here holds all of it, and {1} more since: print it anew for the newest revision.</source>
   <translation>El registro de aquí lo contiene todo y {1} más desde entonces: imprímalo de nuevo para la última revisión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>The record here is another: it does not hold what this paper was printed from.</source>
   <translation>El registro de aquí es otro: no contiene aquello de lo que se imprimió este papel.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>The record here is the same, to the last byte.</source>
   <translation>El registro de aquí es el mismo, hasta el último byte.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>The record here never sealed with this certificate: the paper does not come from it.</source>
   <translation>El registro de aquí nunca selló con este certificado: el papel no procede de él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/schema.py" />
   <source>The record holds “{1}” for a moment: it was changed. Restore a backup.</source>
   <translation>El registro contiene «{1}» como momento: se modificó. Restaure una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>The record is encrypted. Each person's password opens it, and the recovery code from the safe. A new key shuts out who kept an old copy of the slots; nobody's password changes.</source>
   <translation>El registro está cifrado. Lo abren la contraseña de cada persona y el código de recuperación de la caja fuerte. Una clave nueva excluye a quien guardó una copia antigua de las ranuras; ninguna contraseña cambia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>The record is locked</source>
   <translation>El registro está bloqueado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record may not be written to: its file or folder is read-only. Ask who looks after this machine.</source>
   <translation>No se puede escribir en el registro: su archivo o carpeta es de solo lectura. Pregunte a quien cuida este equipo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record {1} is locked. Sign in with a password, or use the recovery code.</source>
   <translation>El registro {1} está bloqueado. Inicie sesión con contraseña o use el código de recuperación.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/migrate.py" />
   <source>The record {=1} was written by a newer KetaDesk (revision {2}). Nothing was changed: start the newer KetaDesk.</source>
   <translation>El registro {=1} lo escribió un KetaDesk más nuevo (revisión {2}). No se cambió nada: inicie el KetaDesk más nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record's file {1} is missing or empty. Restore it from a backup.</source>
   <translation>El archivo del registro {1} falta o está vacío. Restáurelo de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record's file {path} cannot be opened. Its folder must exist and be yours to write to; copy a folder on a read-only medium to a disk first.</source>
   <translation>El archivo del registro {path} no puede abrirse. Su carpeta debe existir y permitirle escribir; copie antes a un disco una carpeta de solo lectura.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record's file {path} cannot be read: its key file is the wrong one, or the file is damaged. Put the right key back, or restore both from a backup.</source>
   <translation>El archivo del registro {path} no puede leerse: su archivo de clave no es el correcto o el archivo está dañado. Reponga la clave correcta o restaure ambos de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record's file {path} is damaged. Restore it from a backup.</source>
   <translation>El archivo del registro {path} está dañado. Restáurelo de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>The record's file {path} is damaged; its key is the right one. Restore it from a backup.</source>
   <translation>El archivo del registro {path} está dañado; su clave es la correcta. Restáurelo de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>The recovery code makes a manager's new password and PIN. Enter both.</source>
   <translation>El código de recuperación da a un responsable nueva contraseña y nuevo PIN. Introduzca ambos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/office.py" />
   <source>The recovery code was never kept: the key still lies in a file. Make one: Ctrl+Shift+B.</source>
   <translation>El código de recuperación no se guardó nunca: la clave sigue en un archivo. Cree uno: Ctrl+Shift+B.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/register.py" />
   <source>The register ends at line {1}, but more was written. Restore the record's file.</source>
   <translation>El libro termina en la línea {1}, pero se escribió más. Restaure el archivo del registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/register.py" />
   <source>The register was written to from another window meanwhile. Do it once more.</source>
   <translation>El libro se escribió entretanto desde otra ventana. Hágalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>The right weight</source>
   <translation>El peso correcto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>The right weight…</source>
   <translation>El peso correcto…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>The role is not chosen. Choose nurse, physician or manager.</source>
   <translation>No se ha elegido la función. Elija enfermería, médico o responsable.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>The room is empty. Say where the patient lies.</source>
   <translation>La sala está vacía. Indique dónde está el paciente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>The room's name is longer than {1} letters. Say it shorter.</source>
   <translation>El nombre de la sala tiene más de {1} letras. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>The row has no time. Type it, or press Enter in its box to take the time that was due.</source>
   <translation>La fila no tiene hora. Escríbala o pulse Intro en su casilla para tomar la hora pendiente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/display.py" />
   <source>The screen {1} does not answer. {2}</source>
   <translation>La pantalla {1} no responde. {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>The script stopped at line {line}. Chart by hand.</source>
   <translation>El guion se detuvo en la línea {line}. Anote a mano.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system does not lock the screen by itself.</source>
   <translation>El sistema no bloquea la pantalla por sí solo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system does not tell how much space is free where the record lies.</source>
   <translation>El sistema no indica cuánto espacio hay libre donde está el registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system does not tell when this computer goes to sleep by itself.</source>
   <translation>El sistema no indica cuándo se suspende este equipo por sí solo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system does not tell whether it locks the screen by itself.</source>
   <translation>El sistema no indica si bloquea la pantalla por sí solo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system does not tell whether it waits for a restart.</source>
   <translation>El sistema no indica si espera un reinicio.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system does not tell which printers are set up.</source>
   <translation>El sistema no indica qué impresoras hay.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system has no keyring that can keep a key.</source>
   <translation>El sistema no tiene llavero que pueda guardar una clave.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system locks the screen after {1}.</source>
   <translation>El sistema bloquea la pantalla tras {1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>The system's keyring can keep a key.</source>
   <translation>El llavero del sistema puede guardar una clave.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/theme.py" />
   <source>The theme {=1} cannot be read: {=2}. Install KetaDesk again.</source>
   <translation>El tema {=1} no puede leerse: {=2}. Instale KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/theme.py" />
   <source>The theme {=1} has a colour too few or too many: {2}. Correct the file.</source>
   <translation>El tema {=1} tiene un color de menos o de más: {2}. Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/theme.py" />
   <source>The theme {=1}: {2} is “{3}”. Write it as #0b1016.</source>
   <translation>El tema {=1}: {2} es «{3}». Escríbalo como #0b1016.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>The time on paper ends before it begins. Check both times.</source>
   <translation>El tiempo en papel acaba antes de empezar. Compruebe ambas horas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/entering.py" />
   <source>The time “{1}” cannot be read. Write it as 14:29, or -5 for five minutes ago.</source>
   <translation>La hora «{1}» no puede leerse. Escríbala como 14:29, o -5 si fue hace cinco minutos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>The two PINs differ. Type both again.</source>
   <translation>Los dos PIN difieren. Escriba ambos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>The two new {1} differ. Type both again.</source>
   <translation>{1}: las dos entradas nuevas difieren. Escriba ambas de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>The two passwords differ. Type both again.</source>
   <translation>Las dos contraseñas difieren. Escriba ambas de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>The two vials are not of one strength. Choose two of the same.</source>
   <translation>Los dos viales no tienen la misma concentración. Elija dos iguales.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>The unit of the dose</source>
   <translation>La unidad de la dosis</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>The version that counts cannot be read. Put it away first: Retire.</source>
   <translation>La versión que cuenta no puede leerse. Apártela antes: Retirar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>The vial holds</source>
   <translation>El vial contiene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>The vial is not chosen. Choose one, or empty the rest of the preparation.</source>
   <translation>No se ha elegido el vial. Elija uno o vacíe el resto de la preparación.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>The vial's {1} is empty. Fill it in.</source>
   <translation>Vial: falta {1}. Rellénelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>The words hold a letter that cannot be kept. Type them again.</source>
   <translation>El texto contiene una letra que no puede guardarse. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>The {1} is longer than {2} letters. Say it shorter.</source>
   <translation>{1}: tiene más de {2} letras. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>The {1} weight needs the height. Enter the height first.</source>
   <translation>El peso {1} requiere la talla. Introduzca antes la talla.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/quantity.py" />
   <source>The {1} {2} {3} is outside {4} to {5} {6}. Check the number.</source>
   <translation>{1}: {2} {3} está fuera de {4} a {5} {6}. Compruebe el número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>The {1} “{2}” is not a date. Write it as 2027-03-31.</source>
   <translation>{1}: «{2}» no es una fecha. Escríbala como 2027-03-31.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/quantity.py" />
   <source>The {1} “{2}” is not a number. Write digits and a point, for example 70.5.</source>
   <translation>{1}: «{2}» no es un número. Escriba cifras y un punto, por ejemplo 70.5.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/quantity.py" />
   <source>The {1} “{2}” is not a whole number. Write digits only.</source>
   <translation>{1}: «{2}» no es un número entero. Escriba solo cifras.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>The {=1} {2} is not a number that can be read. Check it.</source>
   <translation>{=1}: {2} no es un número legible. Compruébelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>The {=1} {2} {3} is outside {4} to {5}. Check it, or say why it is right (because …).</source>
   <translation>{=1}: {2} {3} está fuera de {4} a {5}. Compruébelo o indique por qué es correcto (because …).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>Then nobody would be a manager any more. Make another one first.</source>
   <translation>Entonces no quedaría ningún responsable. Nombre antes a otro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Then, step by step</source>
   <translation>Después, paso a paso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>There is a protocol “{1}” already. Give this one another id.</source>
   <translation>Ya hay un protocolo «{1}». Dé otro id a este.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>There is a record already, and nothing is mixed into it. Import into an empty folder.</source>
   <translation>Ya hay un registro y no se mezcla nada en él. Importe en una carpeta vacía.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>There is a {1} in {2} already; nothing was changed. Choose an empty folder.</source>
   <translation>Ya hay {1} en {2}; no se cambió nada. Elija una carpeta vacía.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>There is a {name} here, version {n}. It is kept; this one counts then.</source>
   <translation>Aquí ya está {name}, versión {n}. Se conserva; entonces contará este.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>There is no backup yet. They go to {=1}.</source>
   <translation>Aún no hay copia de seguridad. Van a {=1}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/help.py" />
   <source>There is no help in {=1}. Install KetaDesk again.</source>
   <translation>No hay ayuda en {=1}. Instale KetaDesk de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/recorder.py" />
   <source>There is no open finding “{1}” to override.</source>
   <translation>No hay hallazgo abierto «{1}» que exceptuar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/reporting.py" />
   <source>There is no paper “{1}”. Choose {2}.</source>
   <translation>No existe el papel «{1}». Elija {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>There is no protocol “{1}”. There are: {2}.</source>
   <translation>No existe el protocolo «{1}». Hay: {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>There is no record here</source>
   <translation>Aquí no hay registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>There is no record here yet. Begin a new one, or bring one back from a backup.</source>
   <translation>Aquí aún no hay registro. Empiece uno nuevo o recupérelo de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/database.py" />
   <source>There is no record in {=1}. Say where it is with --data.</source>
   <translation>No hay registro en {=1}. Indique dónde está con --data.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>There is no retired protocol “{1}”. Choose one of the list.</source>
   <translation>No hay protocolo retirado «{1}». Elija uno de la lista.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/window.py" />
   <source>There is no room {n}: {count} are open.</source>
   <translation>No hay sala {n}: {count} están abiertas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/display.py" />
   <source>There is no screen here. {1}</source>
   <translation>Aquí no hay pantalla. {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>There is no session yet.</source>
   <translation>Aún no hay ninguna sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>There is no session {=1}. “ketadesk sessions” lists them.</source>
   <translation>No existe la sesión {=1}. «ketadesk sessions» las lista.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>There is no such entry to correct.</source>
   <translation>No existe esa entrada que corregir.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>There is no such line to correct.</source>
   <translation>No existe esa línea que corregir.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>There is no such reading to mark. Choose one that stands in the record.</source>
   <translation>No existe esa lectura que marcar. Elija una que figure en el registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/zones.py" />
   <source>There is no time zone “{1}”. Choose one such as Europe/Berlin.</source>
   <translation>No existe la zona horaria «{1}». Elija una como Europe/Madrid.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>There is no vial “{1}” in the register.</source>
   <translation>No hay vial «{1}» en el libro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>There is no vial “{1}” in the register. Receive it first, or check the number.</source>
   <translation>No hay vial «{1}» en el libro. Recíbalo antes o compruebe el número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>There is no witness “{1}”. Enter the initials of a colleague with a PIN.</source>
   <translation>No hay testigo «{1}». Introduzca las iniciales de un colega con PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>There is nothing to strike yet. To undo the opening, void the session.</source>
   <translation>Aún no hay nada que tachar. Para deshacer la apertura, anule la sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>These are labels, not the questions. The clinic loads the official wording of the Columbia scale (cssrs.columbia.edu) and asks in it.</source>
   <translation>Son rótulos, no las preguntas. La clínica carga el texto oficial de la escala Columbia (cssrs.columbia.edu) y pregunta con él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/people.py" />
   <source>These details were changed meanwhile. Look at them again.</source>
   <translation>Estos datos se cambiaron entretanto. Vuelva a mirarlos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/items.py" />
   <source>Things of this section</source>
   <translation>Elementos de esta sección</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>This KetaDesk has a manager already. Sign in, or ask her to add you.</source>
   <translation>Este KetaDesk ya tiene responsable. Inicie sesión o pídale que le añada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/interop/returning.py" />
   <source>This archive is not whole, as it says itself: {1}</source>
   <translation>Este archivo no está completo, según él mismo: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/interop/returning.py" />
   <source>This archive is of a drill, and no real record is made of it. Choose another folder.</source>
   <translation>Este archivo es de un simulacro y de él no se hace un registro real. Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/recorder.py" />
   <source>This cannot stay as it is: {=1}. Record it first.</source>
   <translation>Esto no puede quedar así: {=1}. Regístrelo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>This code opens the record when nobody's password does. It is shown this once. Print it or write it down and lock it away; whoever holds it can read everything.</source>
   <translation>Este código abre el registro cuando ninguna contraseña lo hace. Se muestra solo esta vez. Imprímalo o anótelo y guárdelo bajo llave; quien lo tiene puede leerlo todo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>This computer's clock stands before the last entry of {1}. Set the clock right first.</source>
   <translation>El reloj de este equipo va por detrás de la última entrada de las {1}. Póngalo antes en hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>This computer's clock was set {1} by {2}</source>
   <translation>El reloj de este equipo se cambió {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/window.py" />
   <source>This computer's clock was set. Times here run on as they were.</source>
   <translation>El reloj de este equipo se cambió. Los tiempos de aquí siguen como iban.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/os_keyring.py" />
   <source>This computer's keyring cannot be used: the library “keyring” is not installed.</source>
   <translation>El llavero de este equipo no puede usarse: la biblioteca «keyring» no está instalada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/os_keyring.py" />
   <source>This computer's keyring did not let go of the key: {=1}. Remove it there.</source>
   <translation>El llavero de este equipo no soltó la clave: {=1}. Elimínela allí.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/os_keyring.py" />
   <source>This computer's keyring did not take the key: {=1}. Sign in with passwords.</source>
   <translation>El llavero de este equipo no aceptó la clave: {=1}. Inicie sesión con contraseñas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>This is the demonstration: your computer was not asked, and what stands here is made up.</source>
   <translation>Esto es la demostración: no se consultó su equipo y lo que figura aquí es inventado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>This protocol asks nothing at the end.</source>
   <translation>Este protocolo no pregunta nada al final.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>This protocol has no instrument “{1}”; it has: {2}.</source>
   <translation>Este protocolo no tiene el instrumento «{1}»; tiene: {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>This session has already been signed. Add an addendum instead.</source>
   <translation>Esta sesión ya se ha firmado. Añada una adenda.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>This session is already open.</source>
   <translation>Esta sesión ya está abierta.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>This session is closed. Add an addendum instead.</source>
   <translation>Esta sesión está cerrada. Añada una adenda.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>This session is still open. Write a note instead.</source>
   <translation>Esta sesión sigue abierta. Escriba una nota.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/page.py" />
   <source>This session is {phase}.</source>
   <translation>Esta sesión está {phase}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/reading.py" />
   <source>This session of {1} has ended and you had no part in it. Say why you open it: the reason is written down and shown to the manager.</source>
   <translation>Esta sesión de {1} ha terminado y usted no participó en ella. Indique por qué la abre: el motivo queda escrito y lo ve el responsable.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>This session was charted from another window meanwhile: your entry was not written. Look at what is new, then record it again.</source>
   <translation>Esta sesión se anotó entretanto desde otra ventana: su entrada no se escribió. Mire lo nuevo y regístrela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>This stands open. Mend it, or say why it stays so.</source>
   <translation>Esto queda abierto. Corríjalo o indique por qué sigue así.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>This takes a second person. Enter a colleague's initials and PIN.</source>
   <translation>Esto requiere una segunda persona. Introduzca iniciales y PIN de un colega.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>This weight is reckoned for the sex F or M only. Use the measured weight.</source>
   <translation>Este peso se calcula solo para sexo F o M. Use el peso medido.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>Throw away what is typed…</source>
   <translation>Descartar lo escrito…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>Throw it away</source>
   <translation>Descartarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Time to the next check</source>
   <translation>Tiempo hasta el próximo control</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/centre.py" />
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/centre.py" />
   <source>Timeline  F3</source>
   <translation>Cronología  F3</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Timeline: amend and strike</source>
   <translation>Cronología: enmendar y tachar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>Timers and reminders run on. Sign in to go on where it was left; a colleague may sign in as herself.</source>
   <translation>Tiempos y recordatorios siguen. Entre para seguir donde quedó; un colega puede entrar como tal.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Times</source>
   <translation>Tiempos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>To be infused</source>
   <translation>Volumen a infundir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>To go: {1}</source>
   <translation>Para irse falta: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>To its room</source>
   <translation>A su sala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>To pick from</source>
   <translation>A elegir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>To the cabinet</source>
   <translation>Al armario</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>To the events</source>
   <translation>A los eventos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>To the first box (blood pressure)</source>
   <translation>A la primera casilla (presión arterial)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/sheets.py" />
   <source>To the lists</source>
   <translation>A las listas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>To the medications</source>
   <translation>A la medicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>To the next box; on the last one it records</source>
   <translation>A la casilla siguiente; en la última, registra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>To the strip of a tour or a drill</source>
   <translation>A la franja de un recorrido o simulacro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>To waste takes a witness. Ask a colleague for her initials and PIN.</source>
   <translation>Desechar requiere un testigo. Pida a un colega sus iniciales y PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>To where</source>
   <translation>Adónde</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>To {1} takes a witness. Ask a colleague for her initials and PIN.</source>
   <translation>{1} requiere un testigo. Pida a un colega sus iniciales y PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/tries.py" />
   <source>Too many wrong tries for {1}. Try again in {2} min.</source>
   <translation>Demasiados intentos fallidos de {1}. Inténtelo de nuevo en {2} min.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_list.py" />
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/scores.py" />
   <source>Total {1} of {2}</source>
   <translation>Total {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Transfer</source>
   <translation>Traslado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Transfer to another cabinet</source>
   <translation>Trasladar a otro armario</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>Transferred</source>
   <translation>Trasladado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Transferred to {=1}</source>
   <translation>Trasladado a {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Transferred…</source>
   <translation>Trasladado…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_view.py" />
   <source>Trend</source>
   <translation>Tendencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Trend  F3</source>
   <translation>Tendencia  F3</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Try a first session: two minutes</source>
   <translation>Probar una primera sesión: dos minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Two people close a case. Ask a colleague for her initials and PIN.</source>
   <translation>Un caso lo cierran dos personas. Pida a un colega sus iniciales y PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/recorder.py" />
   <source>Two people explain it: {=1}. Ask a colleague for her initials and PIN.</source>
   <translation>Lo explican dos personas: {=1}. Pida a un colega sus iniciales y PIN.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Two series ask for {1} {2}</source>
   <translation>Dos series piden {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Two {1} have the item {2}</source>
   <translation>{1}: dos tienen el ítem {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/tour.py" />
   <source>Type 122/74 Enter 70 Enter 99 Enter, as read off a monitor. Then {record} writes the set.</source>
   <translation>Escriba 122/74 Intro 70 Intro 99 Intro, como se lee en un monitor. Después {record} escribe la toma.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Type a note</source>
   <translation>Escribir una nota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Type a note…</source>
   <translation>Escriba una nota…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/recovery_view.py" />
   <source>Type the last group of the code, to show that it is kept</source>
   <translation>Escriba el último grupo del código para mostrar que está guardado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>Type the mL that each vial holds and press Enter; F: full, never opened. Not there: 0.</source>
   <translation>Escriba los mL que contiene cada vial y pulse Intro; F: lleno, nunca abierto. No está: 0.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Type the number of a vial and press Enter.</source>
   <translation>Escriba el número de un vial y pulse Intro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>Type what is on the paper, one row for each time; Enter in an empty time takes the one that was due. BP as 132/84, room air as RA. Pump: start, pause nausea, resume, rate 60, stop 48.5.</source>
   <translation>Escriba lo que está en el papel, una fila por hora; Intro en una hora vacía toma la pendiente. PA como 132/84, aire ambiente como RA. Bomba: start, pause náuseas, resume, rate 60, stop 48.5.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Type when it happened</source>
   <translation>Escribir cuándo ocurrió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Unasked it</source>
   <translation>Sin preguntar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/items.py" />
   <source>Up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_page.py" />
   <source>Up and Down choose, Enter reads, Esc back</source>
   <translation>Arriba y Abajo eligen, Intro lee, Esc vuelve</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>Updates wait for a restart, which may come by itself.</source>
   <translation>Hay actualizaciones que esperan un reinicio, que puede llegar solo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Usual numbers; far outside a slip is asked about</source>
   <translation>Valores habituales; muy fuera se pregunta si es un error</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>Usual: {1}</source>
   <translation>Habitual: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>V11, or V11 to V20 for a box</source>
   <translation>V11, o V11 to V20 si es una caja</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Valid until {date}.</source>
   <translation>Válido hasta {date}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Version {1} is outside 1 to 9999</source>
   <translation>La versión {1} está fuera de 1 a 9999</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>Version {1} of {2} was saved meanwhile. Look at what differs from it, and save again.</source>
   <translation>La versión {1} de {2} se guardó entretanto. Mire qué difiere de ella y guarde de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>Version {n} is the first that was kept.</source>
   <translation>La versión {n} es la primera conservada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>Versions  V</source>
   <translation>Versiones  V</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>Versions of {name}</source>
   <translation>Versiones de {name}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Vial</source>
   <translation>Vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1}</source>
   <translation>Vial {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1} has no such open case. Count it first.</source>
   <translation>El vial {1} no tiene ese caso abierto. Cuéntelo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Vial {1} holds {2} mL by the register, {3} mL are needed. Choose another vial, or a second one beside it.</source>
   <translation>El vial {1} contiene {2} mL según el libro, se necesitan {3} mL. Elija otro vial o añada un segundo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1} holds {2} mL by the register, {3} mL cannot be drawn. Count it first, or take another vial.</source>
   <translation>El vial {1} contiene {2} mL según el libro, no pueden extraerse {3} mL. Cuéntelo antes o tome otro vial.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1} holds {2} mL by the register. Count it first.</source>
   <translation>El vial {1} contiene {2} mL según el libro. Cuéntelo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1} is gone: {2}. Its case is closed with 0 mL.</source>
   <translation>El vial {1} ya no está: {2}. Su caso se cierra con 0 mL.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1} is gone: {2}. Nothing of it is corrected any more.</source>
   <translation>El vial {1} ya no está: {2}. Ya no se corrige nada de él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>Vial {1} is in the register already. Give each vial a number of its own.</source>
   <translation>El vial {1} ya está en el libro. Dé a cada vial su propio número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>Vial {1} was opened: read what it holds.</source>
   <translation>El vial {1} fue abierto: lea lo que contiene.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>Vial {vial}: counted, mL</source>
   <translation>Vial {vial}: contado, mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>Vial, if drawn here</source>
   <translation>Vial, si se extrae aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>Vials</source>
   <translation>Viales</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Vital signs</source>
   <translation>Signos vitales</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>Vitals</source>
   <translation>Signos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Void the session: it should never have been opened</source>
   <translation>Anular la sesión: nunca debió abrirse</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Void the session…</source>
   <translation>Anular la sesión…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>Volume before mixing</source>
   <translation>Volumen antes de mezclar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Volume drawn</source>
   <translation>Volumen extraído</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Volume infused, as the pump shows it</source>
   <translation>Volumen infundido según la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Volume of each</source>
   <translation>Volumen de cada uno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Volume returned</source>
   <translation>Volumen devuelto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Waste</source>
   <translation>Desecho</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Waste from a vial</source>
   <translation>Desecho de un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>Waste log</source>
   <translation>Desechos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>Waste needs a witness</source>
   <translation>Desechar requiere testigo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Waste, with a witness</source>
   <translation>Desechar, con testigo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Wasted</source>
   <translation>Desechado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>Wasted in truth</source>
   <translation>Desechado en realidad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Wasted {1}{2}{3}</source>
   <translation>Desechado {1}{2}{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Waste…</source>
   <translation>Desecho…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>Weight is {1} kg{2}</source>
   <translation>El peso es {1} kg{2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>Weight that counts (empty: measured)</source>
   <translation>Peso que cuenta (vacío: medido)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>Weight today</source>
   <translation>Peso de hoy</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>What changed from version {old} to {new}:</source>
   <translation>Qué cambió de la versión {old} a la {new}:</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>What changed, and why</source>
   <translation>Qué cambió y por qué</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>What comes due, and when</source>
   <translation>Qué queda pendiente y cuándo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>What is asked at the end</source>
   <translation>Qué se pregunta al final</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>What is done</source>
   <translation>Qué se hace</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>What is here of each lot, and in which cabinet.</source>
   <translation>Qué hay aquí de cada lote y en qué armario.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>What is listed</source>
   <translation>Qué se lista</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>What is meant by “{1}” is charted in the patient's session. Do it there.</source>
   <translation>Lo que significa «{1}» se anota en la sesión del paciente. Hágalo allí.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>What is one key away</source>
   <translation>Lo que está a una tecla</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/help_text.py" />
   <source>What is typed</source>
   <translation>Qué se escribe</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>What is typed and not saved would be gone.</source>
   <translation>Lo escrito y sin guardar se perdería.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/editor.py" />
   <source>What is typed is no protocol yet: see the right side.</source>
   <translation>Lo escrito aún no es un protocolo: vea el lado derecho.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>What is witnessed</source>
   <translation>Qué se atestigua</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>What it is for, where it comes from</source>
   <translation>Para qué es, de dónde viene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>What of it</source>
   <translation>Qué parte</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>What ran out of the bag and stays in the tubing reached nobody: it is not given.</source>
   <translation>Lo que salió de la bolsa y queda en el sistema no llegó a nadie: no está administrado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>What somebody answered for is not amended. Strike it, then do it anew.</source>
   <translation>Aquello de lo que alguien respondió no se enmienda. Táchelo y hágalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>What the register expects</source>
   <translation>Lo que espera el libro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>What the signature means is longer than {1} letters or one line. Say it shorter.</source>
   <translation>El significado de la firma tiene más de {1} letras o de una línea. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>What waits to be acknowledged was read only at {1}. Check the time.</source>
   <translation>Lo que espera acuse se leyó a las {1}. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>What was done</source>
   <translation>Qué se hizo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>What was half typed is here again.</source>
   <translation>Lo escrito a medias está aquí de nuevo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/preflight_page.py" />
   <source>What was looked at</source>
   <translation>Qué se miró</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>What was noticed</source>
   <translation>Qué se observó</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>What your signature means (empty: as it says)</source>
   <translation>Qué significa su firma (vacío: como dice)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>When it happened</source>
   <translation>Cuándo ocurrió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>When, if earlier</source>
   <translation>Cuándo, si fue antes</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>When, who</source>
   <translation>Cuándo, quién</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Where, which gauge, how it looks</source>
   <translation>Dónde, qué calibre, qué aspecto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>Whether a patient can answer is told from “{1}”, which is not listed</source>
   <translation>Si el paciente puede responder se sabe por «{1}», que no figura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Which reading</source>
   <translation>Qué lectura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/gate.py" />
   <source>Who are you?</source>
   <translation>¿Quién es usted?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/actions.py" />
   <source>Who is charting</source>
   <translation>Quién anota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>Who is charting?</source>
   <translation>¿Quién anota?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>Who works here</source>
   <translation>Quién trabaja aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Whole screen  Ctrl+Shift+O</source>
   <translation>Pantalla completa  Ctrl+Shift+O</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Why is it corrected?</source>
   <translation>¿Por qué se corrige?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Why is it struck?</source>
   <translation>¿Por qué se tacha?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>Why it is not believed</source>
   <translation>Por qué no es creíble</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>Why the value is right</source>
   <translation>Por qué el valor es correcto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>Why was it on paper?</source>
   <translation>¿Por qué estaba en papel?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/glass_page.py" />
   <source>Why you open it</source>
   <translation>Por qué lo abre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/board.py" />
   <source>Window  Ctrl+Shift+O</source>
   <translation>Ventana  Ctrl+Shift+O</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>With it: {names}.</source>
   <translation>Con él: {names}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>With whom, how</source>
   <translation>Con quién y cómo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>Witnessed by a colleague</source>
   <translation>Atestiguado por un colega</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>Witnessed by a colleague…</source>
   <translation>Atestiguado por un colega…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>Words</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/preview.py" />
   <source>Worth a second look:</source>
   <translation>Conviene mirar de nuevo:</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>Write everything…</source>
   <translation>Escribir todo…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/page.py" />
   <source>Write it</source>
   <translation>Escribirlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>Write start, pause nausea, resume, rate 60 or stop 48.5.</source>
   <translation>Escriba start, pause náuseas, resume, rate 60 o stop 48.5.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>Write the day as 2026-11-22.</source>
   <translation>Escriba el día como 2026-11-22.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/timeline_view.py" />
   <source>Written</source>
   <translation>Escrita</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>Written as {1}: {2} {3}.{4}</source>
   <translation>Escrito como {1}: {2} {3}.{4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>Yes, it is right</source>
   <translation>Sí, es correcto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_in_page.py" />
   <source>Your initials stand on every entry from now on.</source>
   <translation>Desde ahora sus iniciales figuran en cada entrada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/first_page.py" />
   <source>Your name as it stands on paper</source>
   <translation>Su nombre como figura en papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sign_page.py" />
   <source>Your password</source>
   <translation>Su contraseña</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/clock.py" />
   <source>a clock does not run backwards</source>
   <translation>un reloj no va hacia atrás</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>a limit of {1} has no name</source>
   <translation>un límite de {1} no tiene nombre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/book.py" />
   <source>a new one</source>
   <translation>uno nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>a plan, and the intention to carry it out</source>
   <translation>un plan y la intención de realizarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limits.py" />
   <source>a single 3</source>
   <translation>un solo 3</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>a syringe</source>
   <translation>una jeringa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>above</source>
   <translation>por encima de</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>above limit {1}</source>
   <translation>por encima del límite {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>accepts</source>
   <translation>se cumple con</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>account may differ, mg</source>
   <translation>el balance puede diferir, mg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>acknowledge</source>
   <translation>acuse</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>acknowledged {1}</source>
   <translation>acuse de lectura {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>actual</source>
   <translation>real</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>addendum</source>
   <translation>adenda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>adjust</source>
   <translation>ajustar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>adjusted</source>
   <translation>ajustado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>against</source>
   <translation>en contra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>air</source>
   <translation>aire</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>air or oxygen</source>
   <translation>aire u oxígeno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>alert</source>
   <translation>alerta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>all as the register says</source>
   <translation>todo como dice el libro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>all cabinets</source>
   <translation>todos los armarios</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>all of it</source>
   <translation>toda</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>allergies were not asked</source>
   <translation>no se preguntó por alergias</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>amount in the bag</source>
   <translation>cantidad en la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>amount wasted</source>
   <translation>cantidad desechada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>an infusion takes, min</source>
   <translation>duración de la infusión, min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>an interval of {1} min is outside 1 to {2}</source>
   <translation>un intervalo de {1} min está fuera de 1 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>answered as a witness</source>
   <translation>respondió como testigo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>answers to pain</source>
   <translation>responde al dolor</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>answers to voice</source>
   <translation>responde a la voz</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>artefact</source>
   <translation>artefacto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>as expected</source>
   <translation>como se esperaba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>as measured</source>
   <translation>medido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>ask</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>asleep</source>
   <translation>dormido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/amending.py" />
   <source>assessed again</source>
   <translation>valorado de nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>at least so many</source>
   <translation>como mínimo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>at minutes</source>
   <translation>en los minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>at most</source>
   <translation>como máximo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>at {1}</source>
   <translation>a las {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>at {1} min</source>
   <translation>al min {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>attend</source>
   <translation>atender</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>back</source>
   <translation>hacia atrás</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>bag</source>
   <translation>bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>bag volume</source>
   <translation>volumen de la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>bag {1}</source>
   <translation>bolsa {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>baseline</source>
   <translation>basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>below</source>
   <translation>por debajo de</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>below limit {1}</source>
   <translation>por debajo del límite {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>bolus</source>
   <translation>bolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>bolus duration</source>
   <translation>duración del bolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>bolus {1}</source>
   <translation>bolo {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>born {born} · MRN {mrn}</source>
   <translation>nac. {born} · NHC {mrn}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/attending.py" />
   <source>bp</source>
   <translation>PA</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>bp, hr</source>
   <translation>bp, hr</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>bp, hr, spo2, rr, o2, temp, etco2</source>
   <translation>bp, hr, spo2, rr, o2, temp, etco2</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>break</source>
   <translation>rotura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>by PIN</source>
   <translation>con PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>by password</source>
   <translation>con contraseña</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>by password, opening the record</source>
   <translation>con contraseña, al abrir el registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>can sign in</source>
   <translation>puede entrar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>cancel</source>
   <translation>cancelación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>cancelled</source>
   <translation>cancelada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>carried everything out</source>
   <translation>exportó todo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>certificate of {1}</source>
   <translation>certificado de {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>change keys and the clinic's certificate</source>
   <translation>cambiar claves y el certificado de la clínica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>change protocols</source>
   <translation>cambiar protocolos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>change the clinic's settings</source>
   <translation>cambiar los ajustes de la clínica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>change the staff</source>
   <translation>cambiar el personal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>changed a protocol</source>
   <translation>cambió un protocolo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>changed a setting</source>
   <translation>cambió un ajuste</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>changed keys or certificate</source>
   <translation>cambió claves o certificado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>changed the staff</source>
   <translation>cambió el personal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_order.py" />
   <source>charted after the patient left at {1}: {2}</source>
   <translation>anotado después de que el paciente saliera a las {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>check</source>
   <translation>comprobación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>check by a second person</source>
   <translation>comprobación por una segunda persona</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>check-pump</source>
   <translation>comprobación de la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_order.py" />
   <source>checks answered only after the start: {1}</source>
   <translation>comprobaciones respondidas solo después del inicio: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>checks before the start</source>
   <translation>comprobaciones previas al inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>checks before the start not answered: {1}</source>
   <translation>comprobaciones previas sin responder: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>choices</source>
   <translation>respuestas a elegir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>clock-changed</source>
   <translation>cambio de reloj</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>close</source>
   <translation>cierre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>close KetaDesk, set the computer's clock, open KetaDesk again</source>
   <translation>cierre KetaDesk, ponga en hora el equipo y abra KetaDesk de nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>closes the case of line {1}</source>
   <translation>cierra el caso de la línea {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>coming</source>
   <translation>próximo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>consciousness</source>
   <translation>consciencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>consent</source>
   <translation>consentimiento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>container</source>
   <translation>envase</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>corrects line {1}</source>
   <translation>corrige la línea {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>count</source>
   <translation>contar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>counted {1} mL, expected {2} mL</source>
   <translation>contados {1} mL, esperados {2} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>cuff moved</source>
   <translation>manguito movido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>day: 2026-11-22</source>
   <translation>día: 2026-11-22</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>departure</source>
   <translation>salida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>destroy</source>
   <translation>destruir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>destroy what is left of a vial</source>
   <translation>destruir lo que queda de un vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>diastolic pressure</source>
   <translation>presión diastólica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>did or prepared something in the past 3 months</source>
   <translation>hizo o preparó algo en los últimos 3 meses</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>did or prepared something, ever</source>
   <translation>hizo o preparó algo, alguna vez</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>discharge</source>
   <translation>valoración del alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>discharge assessed</source>
   <translation>alta valorada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>discharge criteria</source>
   <translation>criterios de alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>discharge criteria met</source>
   <translation>criterios de alta cumplidos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>discharge criterion not answered: {1}</source>
   <translation>criterio de alta sin responder: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>discharge criterion not met: {1} {2}</source>
   <translation>criterio de alta no cumplido: {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>discharge was not assessed</source>
   <translation>no se valoró el alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>discharged</source>
   <translation>alta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_attention.py" />
   <source>done: {1}</source>
   <translation>hecho: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>dose rules</source>
   <translation>reglas de dosis</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>down by</source>
   <translation>baja</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>draw</source>
   <translation>extraer</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>drawn</source>
   <translation>extraído</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>drawn and not accounted for</source>
   <translation>extraídos y sin justificar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>driver: {=1} ({2})</source>
   <translation>conductor: {=1} ({2})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>drug on top of it</source>
   <translation>fármaco añadido al volumen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>drug, strength, calculation and pump were not checked by a second person</source>
   <translation>fármaco, concentración, cálculo y bomba no fueron comprobados por una segunda persona</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>drug.container “{1}” is neither bag nor syringe</source>
   <translation>drug.container «{1}» no es bolsa ni jeringa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>drug.pump_tolerance_percent {1} is outside 0 to 100</source>
   <translation>drug.pump_tolerance_percent {1} está fuera de 0 a 100</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>drug.usual of {1} runs from {2} to {3}</source>
   <translation>drug.usual de {1} va de {2} a {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>drug.usual_minutes {1} is outside 1 to {2}</source>
   <translation>drug.usual_minutes {1} está fuera de 1 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>drug.{1} {2} is outside 0.001 to 10</source>
   <translation>drug.{1} {2} está fuera de 0.001 a 10</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>drug.{1} {2} is outside 0.01 to 5000</source>
   <translation>drug.{1} {2} está fuera de 0.01 a 5000</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>due</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_rows.py" />
   <source>due {time}</source>
   <translation>pend. {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>emergency</source>
   <translation>urgencia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>empty: as long as its series, or 40</source>
   <translation>vacío: como sus series, o 40</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>empty: not asked</source>
   <translation>vacío: no se pide</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/charted_on_paper.py" />
   <source>entries</source>
   <translation>entradas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/charted_on_paper.py" />
   <source>entry</source>
   <translation>entrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>equipment</source>
   <translation>equipo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>escort: {=1} ({2})</source>
   <translation>acompañante: {=1} ({2})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>event</source>
   <translation>evento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>events</source>
   <translation>eventos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>every {1} min</source>
   <translation>cada {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>every {1} min{2}</source>
   <translation>cada {1} min{2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>expected drug effect, not scored</source>
   <translation>efecto esperado del fármaco, no puntuado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>expire</source>
   <translation>caducar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/charting.py" />
   <source>explained</source>
   <translation>explicado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>exported a record</source>
   <translation>exportó un registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>fall</source>
   <translation>descenso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>fall, %</source>
   <translation>descenso, %</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>first counted {1} mL</source>
   <translation>primer recuento {1} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>first day</source>
   <translation>primer día</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>fit_consecutive {1} is no count</source>
   <translation>fit_consecutive {1} no es un recuento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>fit_from {1} is not among its totals {2}</source>
   <translation>fit_from {1} no está entre sus totales {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>flush</source>
   <translation>lavado de la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>for</source>
   <translation>durante</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>for {=1}</source>
   <translation>por {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>for …</source>
   <translation>para …</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>forearm swollen</source>
   <translation>antebrazo hinchado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>forward</source>
   <translation>hacia delante</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timeline.py" />
   <source>from paper, {1}</source>
   <translation>de papel, {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>from paper: {why}</source>
   <translation>de papel: {why}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>from start</source>
   <translation>desde el inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>from the start on</source>
   <translation>desde el inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>from {1} mL: {2}</source>
   <translation>de {1} mL: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>from-paper</source>
   <translation>de papel</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>from-start</source>
   <translation>desde el inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>give</source>
   <translation>administrar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>given</source>
   <translation>administrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>good</source>
   <translation>bien</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>grace, min</source>
   <translation>margen, min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>grace_min {1} is outside 0 to {2}</source>
   <translation>grace_min {1} está fuera de 0 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>half typed</source>
   <translation>a medio escribir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>has left</source>
   <translation>ya no trabaja aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>has thought about how</source>
   <translation>ha pensado en cómo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>heart rate</source>
   <translation>frecuencia cardíaca</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>held</source>
   <translation>contenido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>her sister, by car</source>
   <translation>su hermana, en coche</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>high</source>
   <translation>alto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>hint</source>
   <translation>ejemplo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>holds</source>
   <translation>retiene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>ideal</source>
   <translation>ideal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>impression</source>
   <translation>valoración</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>in</source>
   <translation>en</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>in a row</source>
   <translation>seguidas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>in grace</source>
   <translation>en margen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>in place of as much</source>
   <translation>sustituye igual volumen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>in real time</source>
   <translation>en tiempo real</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>in recovery</source>
   <translation>en recuperación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>in the line</source>
   <translation>en la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>in words</source>
   <translation>con palabras</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>in {1}</source>
   <translation>en {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>in {1} infusing</source>
   <translation>en {1} de infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>incomplete</source>
   <translation>incompleto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>indication</source>
   <translation>indicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>infiltrated</source>
   <translation>infiltrada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>infused</source>
   <translation>infundido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>infused {time}</source>
   <translation>infundido {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>infusing</source>
   <translation>en infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>infusing time</source>
   <translation>tiempo de infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>infusion</source>
   <translation>infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>infusion started</source>
   <translation>infusión iniciada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>infusion stopped</source>
   <translation>infusión detenida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>instruments</source>
   <translation>instrumentos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>intact</source>
   <translation>íntegro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>interrupted</source>
   <translation>interrumpida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>intervals</source>
   <translation>intervalos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>is noted</source>
   <translation>se anota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>it broke</source>
   <translation>se rompió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>it has item_levels for {1} of {2} items</source>
   <translation>tiene item_levels para {1} de {2} ítems</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>it has no items</source>
   <translation>no tiene ítems</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>it has {1} levels for {2}</source>
   <translation>tiene {1} niveles para {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>it has {1} short_levels for {2}</source>
   <translation>tiene {1} short_levels para {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/printing.py" />
   <source>it said nothing</source>
   <translation>no dijo nada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>it was destroyed</source>
   <translation>se destruyó</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>item</source>
   <translation>ítem</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>item {1} has {2} item_levels for {3}</source>
   <translation>el ítem {1} tiene {2} item_levels para {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>item {1} of {2} is an observer item</source>
   <translation>el ítem {1} de {2} es del observador</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>its number</source>
   <translation>su número</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>its numbers mean others in {1}</source>
   <translation>sus números significan otros en {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>its word “{1}” means something else already</source>
   <translation>su palabra «{1}» ya significa otra cosa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>iv-removed</source>
   <translation>vía retirada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>iv-site</source>
   <translation>vía i.v.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>just ended</source>
   <translation>recién terminada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>kept in the keyring</source>
   <translation>guardada en el llavero</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>kg of dosing weight</source>
   <translation>kg de peso de dosificación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>label</source>
   <translation>rótulo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>last day</source>
   <translation>último día</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/new_session.py" />
   <source>last session {kg} kg</source>
   <translation>última sesión {kg} kg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/ghost.py" />
   <source>last session, {1}</source>
   <translation>última sesión, {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/ghost.py" />
   <source>last session, {1} {2}</source>
   <translation>última sesión, {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/entry_panel.py" />
   <source>last {value}</source>
   <translation>últ. {value}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>late after, min</source>
   <translation>tardío tras, min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timeline.py" />
   <source>late, written {1}</source>
   <translation>tardía, escrita {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol.py" />
   <source>late_after_min {1} is outside 0 to {2}</source>
   <translation>late_after_min {1} está fuera de 0 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>lean</source>
   <translation>magro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>left</source>
   <translation>alta voluntaria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>left against advice</source>
   <translation>alta voluntaria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>left forearm 22G patent</source>
   <translation>antebrazo izq. 22G permeable</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>left in line</source>
   <translation>resto en la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>left in the line</source>
   <translation>resto en la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>left out</source>
   <translation>omitido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>less</source>
   <translation>menos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limits.py" />
   <source>limit {1}</source>
   <translation>límite {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>limit {1} {2}</source>
   <translation>límite {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>limits</source>
   <translation>límites</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>line </source>
   <translation>línea </translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>line {1}</source>
   <translation>línea {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>line-fault</source>
   <translation>fallo de la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>line-left</source>
   <translation>resto en la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>lines {1} to {2}</source>
   <translation>líneas {1} a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>listed</source>
   <translation>figura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>locked out after wrong tries</source>
   <translation>bloqueado tras intentos fallidos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>locked the window</source>
   <translation>bloqueó la ventana</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>looked in every, min</source>
   <translation>ver al paciente cada, min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>lot {lot} ({n}): {apart}</source>
   <translation>lote {lot} ({n}): {apart}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>low</source>
   <translation>bajo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>low-medium</source>
   <translation>medio-bajo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>lowest {1} and highest {2} give no scale</source>
   <translation>mínimo {1} y máximo {2} no forman escala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>made a backup</source>
   <translation>hizo una copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/making_view.py" />
   <source>made here</source>
   <translation>preparada aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>make backups, restore them, and carry records out</source>
   <translation>hacer copias, restaurarlas y exportar registros</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>manager</source>
   <translation>responsable</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_watch.py" />
   <source>marked as artefact and not taken again: {1}</source>
   <translation>marcado como artefacto y no repetido: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>matches</source>
   <translation>coincide</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>mean pressure</source>
   <translation>presión media</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>measured weight</source>
   <translation>peso medido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>medications</source>
   <translation>medicación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>medium</source>
   <translation>medio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>met</source>
   <translation>cumplido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>mg, nothing ordered</source>
   <translation>mg, nada prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>mild</source>
   <translation>leve</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/plan_picture.py" />
   <source>min from start</source>
   <translation>min tras inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding.py" />
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>moderate</source>
   <translation>moderado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>more</source>
   <translation>más</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>more accounted for than was drawn</source>
   <translation>más justificado que extraído</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>more accounted for than was {1}</source>
   <translation>más justificado que {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>more with a reason</source>
   <translation>más, con motivo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>most dosing weight, kg</source>
   <translation>peso de dosificación máximo, kg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>most, mg</source>
   <translation>máximo, mg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>most, mg/kg</source>
   <translation>máximo, mg/kg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>most, mg/kg/h</source>
   <translation>máximo, mg/kg/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>name, birth date</source>
   <translation>nombre, fecha de nacimiento</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>negative</source>
   <translation>negativo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>never more</source>
   <translation>nunca más</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>never opened</source>
   <translation>nunca abierto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>new PIN</source>
   <translation>nuevo PIN</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>new confusion</source>
   <translation>confusión nueva</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>new key for the record</source>
   <translation>nueva clave del registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>new password</source>
   <translation>nueva contraseña</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>new recovery code</source>
   <translation>nuevo código de recuperación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>no account</source>
   <translation>sin cuenta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>no check before the start was answered</source>
   <translation>no se respondió ninguna comprobación previa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_plan.py" />
   <source>no checks</source>
   <translation>sin controles</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/keeping.py" />
   <source>no more in the keyring</source>
   <translation>ya no está en el llavero</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>no order was recorded</source>
   <translation>no se registró prescripción</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>no reason</source>
   <translation>sin motivo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>no reason said</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>no vital signs after the stop</source>
   <translation>sin signos vitales después de detener</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>no vital signs before the start</source>
   <translation>sin signos vitales antes del inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>no {=1} {2}</source>
   <translation>sin {=1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>no, unknown</source>
   <translation>no, unknown</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>none known</source>
   <translation>ninguna conocida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/handover_page.py" />
   <source>none recorded</source>
   <translation>ninguno registrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>not acknowledged</source>
   <translation>sin acuse de lectura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>not asked</source>
   <translation>no preguntado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_watch.py" />
   <source>not asked at the end: {1}</source>
   <translation>no preguntado al final: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/readiness.py" />
   <source>not assessed</source>
   <translation>sin valorar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>not done: {=1}</source>
   <translation>no realizado: {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>not met</source>
   <translation>no cumplido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/flowsheet.py" />
   <source>not recorded</source>
   <translation>no registrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>not seen</source>
   <translation>no visto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>not seen yet</source>
   <translation>aún no visto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>not started</source>
   <translation>sin iniciar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_watch.py" />
   <source>not taken before the start: {1}</source>
   <translation>no tomado antes del inicio: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>not-done</source>
   <translation>no realizado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>nothing due</source>
   <translation>nada pendiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/fields.py" />
   <source>now {value}</source>
   <translation>ahora {value}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>nurse</source>
   <translation>enfermería</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/plan_picture.py" />
   <source>observation</source>
   <translation>observación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/readiness.py" />
   <source>observation until {1}</source>
   <translation>observación hasta {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>observation, min</source>
   <translation>observación, min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>observed {1} min of {2} min after the stop</source>
   <translation>observado {1} min de {2} min después de detener</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>observer: </source>
   <translation>observador: </translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>observer_items leaves no item for the total</source>
   <translation>observer_items no deja ítems para el total</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding.py" />
   <source>odd</source>
   <translation>llamativo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>of these</source>
   <translation>de estos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>of {mg} mg</source>
   <translation>de {mg} mg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/settings_page.py" />
   <source>off</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/settings_page.py" />
   <source>on</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>on top</source>
   <translation>por encima</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>on top of</source>
   <translation>sobre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>on top of it</source>
   <translation>se añade al volumen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>only with a second total of {1} or more</source>
   <translation>solo con un segundo total de {1} o más</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>open</source>
   <translation>abrir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>opened</source>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>opened a record by break-glass</source>
   <translation>abrió un registro por acceso excepcional</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>or at minutes</source>
   <translation>o en los minutos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>or by</source>
   <translation>o en</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>or from</source>
   <translation>o desde</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>or of the bag</source>
   <translation>o de la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding.py" />
   <source>order</source>
   <translation>prescripción</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>order changed: {1}</source>
   <translation>prescripción cambiada: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>order-change</source>
   <translation>cambio de prescripción</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/picks.py" />
   <source>ordered by …</source>
   <translation>prescrito por …</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>ordered, given and held {1} each</source>
   <translation>prescrito, administrado y contenido: {1} cada uno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>other</source>
   <translation>otro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_watch.py" />
   <source>outside a limit and not read again: {1}</source>
   <translation>fuera de un límite y no repetido: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_watch.py" />
   <source>outside a limit, not acknowledged: {1}</source>
   <translation>fuera de un límite, sin acuse: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>over</source>
   <translation>durante</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>overdue</source>
   <translation>vencido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>override</source>
   <translation>excepción</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>own</source>
   <translation>propio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>own, not the shipped one</source>
   <translation>propio, no el de origen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>oxygen</source>
   <translation>oxígeno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>part</source>
   <translation>signo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>parts</source>
   <translation>signos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/staff_forms.py" />
   <source>passwords</source>
   <translation>contraseñas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>pause</source>
   <translation>pausa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>paused since {1}</source>
   <translation>en pausa desde {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>paused, pump set to {1}</source>
   <translation>en pausa, bomba fijada en {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>physician</source>
   <translation>médico</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>plan {1}</source>
   <translation>plan {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>planned</source>
   <translation>previsto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>planned end reached</source>
   <translation>fin previsto alcanzado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_lanes.py" />
   <source>planned to {time}</source>
   <translation>previsto hasta {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_page.py" />
   <source>power cut</source>
   <translation>corte de luz</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limits.py" />
   <source>pre-infusion</source>
   <translation>preinfusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>pre-infusion, infusion, recovery</source>
   <translation>pre-infusion, infusion, recovery</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_odd.py" />
   <source>pressures {1} mmHg apart or less: {2}</source>
   <translation>presiones con {1} mmHg o menos de diferencia: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>printed</source>
   <translation>impreso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>printed a record</source>
   <translation>imprimió un registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>protocol: {1}</source>
   <translation>protocolo: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>pump may differ, %</source>
   <translation>la bomba puede diferir, %</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>pump may differ, mL</source>
   <translation>la bomba puede diferir, mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>pump not at the ordered rate</source>
   <translation>la bomba no va al ritmo prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>pump step, mL/h</source>
   <translation>graduación de la bomba, mL/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>pump volume</source>
   <translation>volumen de la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>pump volume not recorded</source>
   <translation>volumen de la bomba no registrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>pump {1} mL</source>
   <translation>bomba {1} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>put back to the shipped one</source>
   <translation>repuso el de origen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>rate</source>
   <translation>ritmo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>rate of the pump</source>
   <translation>ritmo de la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>rate {1}{2} mL/h</source>
   <translation>ritmo {1}{2} mL/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>read a record</source>
   <translation>leyó un registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>read every record</source>
   <translation>leer todos los registros</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>read the access log</source>
   <translation>leer el registro de accesos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/making_view.py" />
   <source>ready-made</source>
   <translation>lista para usar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>reason “{=1}”</source>
   <translation>motivo «{=1}»</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>receive</source>
   <translation>recibir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>recovery</source>
   <translation>recuperación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/opening.py" />
   <source>recovery code</source>
   <translation>código de recuperación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>recovery code used</source>
   <translation>código de recuperación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol.py" />
   <source>recovery_min {1} is outside 0 to {2}</source>
   <translation>recovery_min {1} está fuera de 0 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>removal of the cannula was not recorded</source>
   <translation>no se registró la retirada de la cánula</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>removed {1}: {=2}</source>
   <translation>retirada {1}: {=2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>required</source>
   <translation>hay que preguntarlo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>resolved</source>
   <translation>resuelto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_order.py" />
   <source>resolved without being noticed before: {1}</source>
   <translation>resuelto sin haberse observado antes: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>respiratory rate</source>
   <translation>frecuencia respiratoria</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>resume</source>
   <translation>reanudación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>resumed</source>
   <translation>reanudada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>retake {1} {=2}</source>
   <translation>repetir {1} {=2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>retired</source>
   <translation>retirado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>return</source>
   <translation>devolver</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>rise</source>
   <translation>ascenso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>rise, %</source>
   <translation>ascenso, %</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/entering.py" />
   <source>room air</source>
   <translation>aire ambiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/paper_rows.py" />
   <source>row {n}</source>
   <translation>fila {n}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>scale</source>
   <translation>escala</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>seen</source>
   <translation>paciente visto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>seen {1}</source>
   <translation>visto {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>seen {1} min</source>
   <translation>visto {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>seen {1} min ago</source>
   <translation>visto hace {1} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol.py" />
   <source>seen_every_min {1} is outside 1 to {2}</source>
   <translation>seen_every_min {1} está fuera de 1 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>series</source>
   <translation>serie</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>set</source>
   <translation>qué</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>severe</source>
   <translation>grave</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>severity</source>
   <translation>respuesta en contra</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>shipped</source>
   <translation>de origen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/versions_view.py" />
   <source>shipped, or put there as a file</source>
   <translation>de origen, o puesto ahí como archivo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>sign</source>
   <translation>firma</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/rights.py" />
   <source>sign a record</source>
   <translation>firmar un registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>signed</source>
   <translation>firmada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>signed a record</source>
   <translation>firmó un registro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>signed in</source>
   <translation>inició sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>since {1}</source>
   <translation>desde {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/steps.py" />
   <source>skipped</source>
   <translation>omitido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>some intention to act on it</source>
   <translation>alguna intención de llevarlo a cabo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>sooner after a limit, min</source>
   <translation>antes tras un límite, min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>stage</source>
   <translation>etapa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>stages</source>
   <translation>etapas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>start</source>
   <translation>inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>steady</source>
   <translation>estable</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>stop</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>stop planned {1}</source>
   <translation>fin previsto {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>stop-detail</source>
   <translation>dato del fin</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>stopped, infused {1}</source>
   <translation>detenida, infundido {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>strike</source>
   <translation>tachadura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/timeline.py" />
   <source>struck by {1}: {2}</source>
   <translation>tachada por {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>struck · {by}: {why}</source>
   <translation>tachada · {by}: {why}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>symptoms</source>
   <translation>síntomas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/correcting.py" />
   <source>syringe</source>
   <translation>jeringa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>syringe graduation, mL</source>
   <translation>graduación de la jeringa, mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>systolic pressure</source>
   <translation>presión sistólica</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>temp</source>
   <translation>temp</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>temperature</source>
   <translation>temperatura</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>the answers {1} to {2}</source>
   <translation>las respuestas {1} a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/forms.py" />
   <source>the bag</source>
   <translation>la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_order.py" />
   <source>the cannula was removed at {1}, before the stop at {2}</source>
   <translation>la cánula se retiró a las {1}, antes de detener a las {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/start_check.py" />
   <source>the check {1} asks for {2} of {3}</source>
   <translation>la comprobación {1} pide {2} de {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/start_check.py" />
   <source>the check {1} is to {2} and says no answer against the start</source>
   <translation>la comprobación {1} debe {2} y no indica respuesta contraria al inicio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/start_check.py" />
   <source>the check “{1}” needs one word as its item</source>
   <translation>la comprobación «{1}» necesita una palabra como ítem</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>the checker did not agree: {1}</source>
   <translation>quien comprobó no estuvo de acuerdo: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol.py" />
   <source>the criterion {1} asks for {2} scores in a row</source>
   <translation>el criterio {1} pide {2} puntuaciones seguidas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol.py" />
   <source>the criterion {1} needs both part and within_percent, or neither</source>
   <translation>el criterio {1} necesita part y within_percent, o ninguno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>the infusion</source>
   <translation>la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>the limit {=1} has no bound</source>
   <translation>el límite {=1} no tiene cota</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>the limit {=1} is reached at once: a rise or fall is more than 0</source>
   <translation>el límite {=1} se alcanza al instante: un ascenso o descenso es mayor que 0</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>the limit {=1} leaves nothing between {2} and {3}</source>
   <translation>el límite {=1} no deja nada entre {2} y {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>the newest {n} are shown, all are exported</source>
   <translation>se muestran las {n} más recientes, se exportan todas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>the observation</source>
   <translation>la observación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>the order names no prescriber</source>
   <translation>la prescripción no nombra prescriptor</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>the order was reckoned with {1} kg, the weight is {2} kg</source>
   <translation>la prescripción se calculó con {1} kg, el peso es {2} kg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>the pump gave it, how much reached the vein is not known</source>
   <translation>lo dio la bomba, no se sabe cuánto llegó a la vena</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/pump_check.py" />
   <source>the pump is to infuse {1} mL, the order comes to {2}</source>
   <translation>la bomba debe infundir {1} mL, la prescripción equivale a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>the pump showed {1} mL, reckoned are {2} mL{3}</source>
   <translation>la bomba mostró {1} mL, lo calculado son {2} mL{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/pump_check.py" />
   <source>the pump shows {1} mL/h, the order comes to {2} mL/h</source>
   <translation>la bomba muestra {1} mL/h, la prescripción equivale a {2} mL/h</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/pump_check.py" />
   <source>the pump shows {1} mg/mL, the bag holds {2} mg/mL</source>
   <translation>la bomba muestra {1} mg/mL, la bolsa contiene {2} mg/mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>the pump's volume was not recorded</source>
   <translation>no se registró el volumen de la bomba</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/posting.py" />
   <source>the record was corrected</source>
   <translation>el registro se corrigió</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>the series {1} {2}</source>
   <translation>la serie {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>the shipped one again</source>
   <translation>de nuevo el de origen</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>the stop of the infusion was not recorded</source>
   <translation>no se registró el fin de la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>the subscale “{=1}”</source>
   <translation>la subescala «{=1}»</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>the subset “{1}” names items that the form does not have or does not count</source>
   <translation>el subconjunto «{1}» nombra ítems que la forma no tiene o no cuenta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>the whole register</source>
   <translation>todo el libro</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>the {1} of {2}</source>
   <translation>{1} de las {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>the {1}-item form</source>
   <translation>la forma de {1} ítems</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>then {1} {2}</source>
   <translation>después {1} {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>thoughts of suicide</source>
   <translation>pensamientos de suicidio</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>time runs {n} times as fast</source>
   <translation>el tiempo corre {n} veces más rápido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>to {=1}</source>
   <translation>a {=1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>told from a total of</source>
   <translation>se indica desde un total de</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vials.py" />
   <source>transfer</source>
   <translation>trasladar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>transferred</source>
   <translation>traslado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>transferred to {1}</source>
   <translation>trasladado a {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>two of its subscales and subsets have the same name</source>
   <translation>dos de sus subescalas y subconjuntos tienen el mismo nombre</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>unanswered</source>
   <translation>sin preguntar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>undiluted</source>
   <translation>sin diluir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>unlocked the window</source>
   <translation>desbloqueó la ventana</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>unresponsive</source>
   <translation>no responde</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>up by</source>
   <translation>sube</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>up to</source>
   <translation>hasta</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>urgent</source>
   <translation>urgente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>usual</source>
   <translation>valores habituales</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>version</source>
   <translation>versión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>version {1}: {2}</source>
   <translation>versión {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>vial strength</source>
   <translation>concentración del vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>vial's {1}</source>
   <translation>vial: {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>vital signs</source>
   <translation>signos vitales</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>vitals</source>
   <translation>signos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>void</source>
   <translation>anulación</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/phases.py" />
   <source>voided</source>
   <translation>anulada</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>volume before mixing</source>
   <translation>volumen antes de mezclar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>volume drawn</source>
   <translation>volumen extraído</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>volume in the line</source>
   <translation>volumen en la línea</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>volume of the bag</source>
   <translation>volumen de la bolsa</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>volume of the vial</source>
   <translation>volumen del vial</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>volume of {1}</source>
   <translation>volumen de {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>volume to be infused</source>
   <translation>volumen a infundir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>volume wasted</source>
   <translation>volumen desechado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>volume, mL</source>
   <translation>volumen, mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>walking</source>
   <translation>marcha</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>warns</source>
   <translation>advierte</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>was {was} · {by}: {why}</source>
   <translation>era {was} · {by}: {why}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>waste</source>
   <translation>desechar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>waste with a witness</source>
   <translation>desechar con testigo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>wasted</source>
   <translation>desechado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>weight</source>
   <translation>peso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>what is asked at the end</source>
   <translation>qué se pregunta al final</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_files.py" />
   <source>what is listed</source>
   <translation>lo listado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>when a patient can answer</source>
   <translation>cuándo puede responder el paciente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>where it comes from</source>
   <translation>de dónde viene</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>while infusing</source>
   <translation>durante la infusión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>who asked for it, since when</source>
   <translation>quién lo pidió, desde cuándo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>why it cannot wait</source>
   <translation>por qué no puede esperar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/overriding.py" />
   <source>why it stays so</source>
   <translation>por qué sigue así</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/suicide_screen.py" />
   <source>wishes to be dead, or not to wake up</source>
   <translation>desea estar muerto o no despertar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>withdrawn</source>
   <translation>retirado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/making.py" />
   <source>withdrawn first</source>
   <translation>retirado antes</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>within, %</source>
   <translation>dentro de, %</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>witnessed</source>
   <translation>atestiguado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>words, or a session's number</source>
   <translation>palabras o el número de una sesión</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>written {when}</source>
   <translation>escrito {when}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/access.py" />
   <source>wrong password or PIN</source>
   <translation>contraseña o PIN incorrectos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/attention_forms.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_sections.py" />
   <source>yes, no, unknown; empty: words</source>
   <translation>yes, no, unknown; vacío: texto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>{1}

It is taken out of the record; the original stays visible.</source>
   <translation>{1}

Se retira del registro; el original sigue visible.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>{1}

Two people answer for it; until then the session cannot be signed.</source>
   <translation>{1}

Responden dos personas; hasta entonces la sesión no puede firmarse.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>{1}

{2}

A closed session takes no further entry but a signature and addenda.</source>
   <translation>{1}

{2}

Una sesión cerrada no admite más entradas que la firma y adendas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{1}
As HCl, the label: {2} mg/mL, {3}.</source>
   <translation>{1}
Como HCl, la etiqueta: {2} mg/mL, {3}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>{1} % {2} baseline {3}, limit {4} %</source>
   <translation>{1} % {2} basal {3}, límite {4} %</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1} % {2} than</source>
   <translation>{1} % {2} que</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/readiness.py" />
   <source>{1} ({2} % of baseline {3})</source>
   <translation>{1} ({2} % del basal {3})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>{1} Checks may be {2} apart.</source>
   <translation>{1} Los controles pueden distar {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/screening.py" />
   <source>{1} Last: {2}.</source>
   <translation>{1} Última: {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>{1} Stopped at {2}?</source>
   <translation>{1} ¿Detenida a las {2}?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>{1} ago</source>
   <translation>hace {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>{1} and not accounted for</source>
   <translation>{1} y sin justificar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>{1} and {2} more are set up.</source>
   <translation>{1} y {2} más están configuradas.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1} are both called “{2}”: list one of them</source>
   <translation>{1} se llaman «{2}»: incluya solo uno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>{1} are free where the record lies.</source>
   <translation>{1} libres donde está el registro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1} at the last session is {2} times {3}: was the last one typed in pounds?</source>
   <translation>{1} de la última sesión es {2} veces {3}: ¿se escribió aquel en libras?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_odd.py" />
   <source>{1} at {2}</source>
   <translation>{1} a las {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} base{2}</source>
   <translation>{1} base{2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{1} brings an instrument “{2}” that differs from the one here. One id means one scale: ask for a file in which it has another id.</source>
   <translation>{1} trae un instrumento «{2}» distinto del de aquí. Un id significa una escala: pida un archivo en el que tenga otro id.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/interop/strict.py" />
   <source>{1} cannot be read: {2}. Take the file anew from where it was written.</source>
   <translation>{1} no puede leerse: {2}. Tome el archivo de nuevo de donde se escribió.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{1} cannot be read: {=2}. Correct the file.</source>
   <translation>{1} no puede leerse: {=2}. Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{1} comes with the program and stays. Make one of your own from it.</source>
   <translation>{1} viene con el programa y se queda. Cree uno propio a partir de él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>{1} corrected</source>
   <translation>{1} corregido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>{1} days</source>
   <translation>{1} días</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>{1} differ, each an open case</source>
   <translation>{1} difieren, cada uno es un caso abierto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/recorded.py" />
   <source>{1} does not begin with an opening.</source>
   <translation>{1} no empieza por una apertura.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/entering.py" />
   <source>{1} does not exist on {2}: the clocks went forward. Check the time.</source>
   <translation>{1} no existe el {2}: los relojes se adelantaron. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>{1} does not read back as it was written. Check that disk.</source>
   <translation>{1} no se lee como se escribió. Compruebe ese disco.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>{1} due checks were</source>
   <translation>{1} controles pendientes</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>{1} due since {2}, {3} ago</source>
   <translation>{1}: pendiente desde las {2}, hace {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/flowsheet.py" />
   <source>{1} expected</source>
   <translation>{1} esperado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>{1} from baseline</source>
   <translation>{1} desde el basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>{1} given so far = {2} mg/kg</source>
   <translation>{1} administrados hasta ahora = {2} mg/kg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_odd.py" />
   <source>{1} given, {2} ordered</source>
   <translation>{1} administrados, {2} prescritos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{1} has a field “{2}” that KetaDesk does not know. Correct the file.</source>
   <translation>{1} tiene un campo «{2}» que KetaDesk no conoce. Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>{1} has at_min that do not rise from 0 to {2}</source>
   <translation>{1} tiene at_min que no suben de 0 a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>{1} has both intervals and at_min; one of them counts</source>
   <translation>{1} tiene intervalos y at_min; solo cuenta uno</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>{1} has no intervals</source>
   <translation>{1} no tiene intervalos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{1} holds a number that no clinic means, or that is none. Correct the file.</source>
   <translation>{1} contiene un número que ninguna clínica usa, o que no lo es. Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{1} holds a number with more digits than can be read. Correct the file.</source>
   <translation>{1} contiene un número con más cifras de las que pueden leerse. Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>{1} holds other files than a backup of KetaDesk does. Choose another.</source>
   <translation>{1} contiene otros archivos que los de una copia de KetaDesk. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} holds {2} mL by the register, all of it goes. Count it first.</source>
   <translation>{1} contiene {2} mL según el libro, se va todo. Cuéntelo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} holds {2} mL by the register. Count it first.</source>
   <translation>{1} contiene {2} mL según el libro. Cuéntelo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/form.py" />
   <source>{1} is empty. Fill it in first.</source>
   <translation>{1}: está vacío. Rellénelo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>{1} is empty. Fill it in, or empty what stands beside it.</source>
   <translation>{1}: está vacío. Rellénelo o vacíe lo que está al lado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preparing.py" />
   <source>{1} is empty. Fill it in, or find the patient above.</source>
   <translation>{1}: está vacío. Rellénelo o busque al paciente arriba.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>{1} is empty. Fill it in.</source>
   <translation>{1}: está vacío. Rellénelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} is gone: {2}. Choose another vial.</source>
   <translation>{1} ya no está: {2}. Elija otro vial.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>{1} is no backup of KetaDesk. Choose a folder named ketadesk-…</source>
   <translation>{1} no es una copia de KetaDesk. Elija una carpeta llamada ketadesk-…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>{1} is not what was backed up. Restore an older backup.</source>
   <translation>{1} no es lo que se copió. Restaure una copia anterior.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} is set aside as expired already.</source>
   <translation>{1} ya está apartado por caducado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>{1} is set up.</source>
   <translation>{1} está configurada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>{1} is still to come. Check the time.</source>
   <translation>{1} aún no ha llegado. Compruebe la hora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1} is {2} times {3} at the last session: typed in pounds?</source>
   <translation>{1} es {2} veces {3} de la última sesión: ¿escrito en libras?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1} is {2} {3} at the last session. Is it right?</source>
   <translation>{1} es {2} {3} en la última sesión. ¿Es correcto?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{1} is {2}; its versions are kept.</source>
   <translation>{1}: {2}; sus versiones se conservan.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/scores.py" />
   <source>{1} item{s2} missing</source>
   <translation>faltan {1} ítems</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>{1} ketamine left in the bag is not accounted for</source>
   <translation>{1} de ketamina que quedan en la bolsa sin justificar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_drug.py" />
   <source>{1} ketamine {2}</source>
   <translation>{1} de ketamina {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1} kg at {2} cm is a BMI of {3}</source>
   <translation>{1} kg con {2} cm es un IMC de {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>{1} lies in the record's folder and would be lost with it. Choose another.</source>
   <translation>{1} está en la carpeta del registro y se perdería con él. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/chart.py" />
   <source>{1} limit {2}</source>
   <translation>{1} límite {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} mL = {2} in a syringe of its own</source>
   <translation>{1} mL = {2} en una jeringa propia</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} mL cannot be drawn with this syringe. Choose a weaker vial or a finer one.</source>
   <translation>{1} mL no pueden extraerse con esta jeringa. Elija un vial menos concentrado o una más fina.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} mL do not fit into {2} mL. Choose a larger container.</source>
   <translation>{1} mL no caben en {2} mL. Elija un envase mayor.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} mL is more than the vial can hold. Check the number.</source>
   <translation>{1} mL es más de lo que cabe en el vial. Compruebe el número.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>{1} mL left in the line, not given</source>
   <translation>{1} mL quedan en la línea, no administrados</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} mL of vial {2} are out for this session. Return no more.</source>
   <translation>{1} mL del vial {2} han salido para esta sesión. No devuelva más.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} mL of {2} mg/mL</source>
   <translation>{1} mL de {2} mg/mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>{1} mL of {2} mg/mL = {3}; {4} mL stay in it</source>
   <translation>{1} mL de {2} mg/mL = {3}; quedan {4} mL en él</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>{1} mL to infuse</source>
   <translation>{1} mL por infundir</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} mL withdrawn first, into</source>
   <translation>{1} mL retirados antes, en</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{1} mL × {2} mg/mL = {3} base.</source>
   <translation>{1} mL × {2} mg/mL = {3} base.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1} mL/h, not {2}? The order comes to {3} mL/h.</source>
   <translation>¿{1} mL/h, no {2}? La prescripción equivale a {3} mL/h.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>{1} mg in {2} mL ({3} mg/mL)</source>
   <translation>{1} mg en {2} mL ({3} mg/mL)</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/heading.py" />
   <source>{1} mg in {2} mL, {3} mg/mL</source>
   <translation>{1} mg en {2} mL, {3} mg/mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>{1} mg {2} of what was drawn</source>
   <translation>{1} mg {2} de lo extraído</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/preparation.py" />
   <source>{1} mg {2} than ordered</source>
   <translation>{1} mg {2} que lo prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>{1} mg/kg{2} = {3}{4} over {5} min</source>
   <translation>{1} mg/kg{2} = {3}{4} durante {5} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{1} mg/mL · {2} as HCl</source>
   <translation>{1} mg/mL · {2} como HCl</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>{1} min after a limit was passed</source>
   <translation>{1} min tras pasar un límite</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>{1} names items that the form does not have, or one twice</source>
   <translation>{1} nombra ítems que la forma no tiene, o uno dos veces</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/series.py" />
   <source>{1} never comes to its later intervals: the one before needs for_min</source>
   <translation>{1} nunca llega a sus intervalos posteriores: el anterior necesita for_min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>{1} not done: {=2}</source>
   <translation>{1} no realizado: {=2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_missing.py" />
   <source>{1} not made: {2}</source>
   <translation>{1} no realizado: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>{1} of the order is not given. Enter it, or empty the others.</source>
   <translation>{1}: falta en la prescripción. Complétela o vacíe lo demás.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>{1} of {2}</source>
   <translation>{1} de {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>{1} or more{2}</source>
   <translation>{1} o más{2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>{1} ordered</source>
   <translation>{1} prescritos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>{1} over {2}</source>
   <translation>{1} durante {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/order.py" />
   <source>{1} over {2} min, then {3}</source>
   <translation>{1} durante {2} min, después {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>{1} overdue {2}, due {3} ({4})</source>
   <translation>{1}: vencido {2}, pendiente {3} ({4})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>{1} past</source>
   <translation>hace {1}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_odd.py" />
   <source>{1} readings in a row are the same, {2} to {3}</source>
   <translation>{1} lecturas seguidas son iguales, {2} a {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_odd.py" />
   <source>{1} readings {2} apart, {3} to {4}, were written together at {5}</source>
   <translation>{1} lecturas con {2} entre ellas, {3} a {4}, se escribieron juntas a las {5}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>{1} resolved</source>
   <translation>{1} resuelto</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/leaving.py" />
   <source>{1} sessions</source>
   <translation>{1} sesiones</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_plan.py" />
   <source>{1} set{s2} of vitals</source>
   <translation>{1} tomas de signos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>{1} since {2}</source>
   <translation>{1} desde {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/scores.py" />
   <source>{1} so far</source>
   <translation>{1} hasta ahora</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/charted_on_paper.py" />
   <source>{1} to {2}</source>
   <translation>{1} a {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>{1} to {2} {3}</source>
   <translation>{1} a {2} {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>{1} vials are counted: {2}.</source>
   <translation>{1} viales contados: {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} was drawn from or filled after that time. Count it as it is now.</source>
   <translation>{1} se usó o se rellenó después de esa hora. Cuéntelo como está ahora.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/register.py" />
   <source>{1} was opened already.</source>
   <translation>{1} ya estaba abierto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>{1} weight ({2})</source>
   <translation>peso {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_words.py" />
   <source>{1} within {2} % of its baseline</source>
   <translation>{1} dentro del {2} % de su basal</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/preflight.py" />
   <source>{1} without a backup. {2}</source>
   <translation>{1} sin copia de seguridad. {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/limit.py" />
   <source>{1} {2} baseline {3}, limit {4}</source>
   <translation>{1} {2} basal {3}, límite {4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/reconciling.py" />
   <source>{1} {2} given than ordered</source>
   <translation>{1} {2} administrado que prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>{1} {2} is above the protocol's cap of {3} {4}</source>
   <translation>{1} {2} supera el tope del protocolo de {3} {4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>{1} {2}, not {3}? Usual here are {4}.</source>
   <translation>¿{1} {2}, no {3}? Lo habitual aquí es {4}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{1} · {2} mL · line {3}</source>
   <translation>{1} · {2} mL · línea {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>{1} · {2} mg/mL · lot {3} · {4} mL</source>
   <translation>{1} · {2} mg/mL · lote {3} · {4} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{1} · {2} mg/mL · lot {3} · {=4}</source>
   <translation>{1} · {2} mg/mL · lote {3} · {=4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>{1} · {2} of {3} checks</source>
   <translation>{1} · {2} de {3} controles</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>{1} · {2} y · born {3} · MRN {=4} · room {=5}</source>
   <translation>{1} · {2} a · nac. {3} · NHC {=4} · sala {=5}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/heading.py" />
   <source>{1} · {2} y · {3} · MRN {=4}</source>
   <translation>{1} · {2} a · {3} · NHC {=4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/news2.py" />
   <source>{1}, a single 3</source>
   <translation>{1}, un solo 3</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>{1}, by whose order: {2}</source>
   <translation>{1}, prescrito por: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/registering.py" />
   <source>{1}, if she counted too</source>
   <translation>{1}, si también contó</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/weights.py" />
   <source>{1}, limited to {2} kg</source>
   <translation>{1}, limitado a {2} kg</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_register.py" />
   <source>{1}, lot {2}, expires {3}, in {=4}{5}</source>
   <translation>{1}, lote {2}, caduca {3}, en {=4}{5}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/readiness.py" />
   <source>{1}, met since {2}</source>
   <translation>{1}, cumplido desde {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>{1}, not given</source>
   <translation>{1}, no administrado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/readiness.py" />
   <source>{1}, not met</source>
   <translation>{1}, no cumplido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>{1}, nothing ordered</source>
   <translation>{1}, nada prescrito</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>{1}, so nothing was compared.</source>
   <translation>{1}, así que no se comparó nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>{1}, the same.</source>
   <translation>{1}, lo mismo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/readiness.py" />
   <source>{1}, {2} in a row needed</source>
   <translation>{1}, se necesitan {2} seguidas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1}. Are weight and height right?</source>
   <translation>{1}. ¿Son correctos peso y talla?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/jobs.py" />
   <source>{1}. Ask the patient, and say what was done.</source>
   <translation>{1}. Pregunte al paciente y anote qué se hizo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{1}. Correct it first.</source>
   <translation>{1}. Corríjalo antes.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>{1}. Say why, or order less.</source>
   <translation>{1}. Indique por qué o prescriba menos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/drug_rules.py" />
   <source>{1}. The protocol does not allow more.</source>
   <translation>{1}. El protocolo no permite más.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/vitals.py" />
   <source>{1}/{2}: pressures 10 mmHg apart or less, recheck</source>
   <translation>{1}/{2}: presiones con 10 mmHg o menos de diferencia, repita</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>{1}: in another order</source>
   <translation>{1}: en otro orden</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1}: minute {2} lies beyond the planned end after {3} min</source>
   <translation>{1}: el minuto {2} queda después del fin previsto a los {3} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/pump_check.py" />
   <source>{1}: ten times off</source>
   <translation>{1}: difiere diez veces</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1}: the first check after {2} min lies beyond {3} of {4} min</source>
   <translation>{1}: el primer control a los {2} min queda después de {3} de {4} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{1}: the instrument id “{2}” cannot name a file. Ask for another file.</source>
   <translation>{1}: el id de instrumento «{2}» no puede dar nombre a un archivo. Pida otro archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_cells.py" />
   <source>{1}: there is no stage “{2}”. There are {3}.</source>
   <translation>{1}: no existe la etapa «{2}». Hay {3}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>{1}: there is no “{2}”. Choose one of {3}.</source>
   <translation>{1}: no existe «{2}». Elija uno de {3}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/guards.py" />
   <source>{1}: was the weight typed in pounds?</source>
   <translation>{1}: ¿se escribió el peso en libras?</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_forms.py" />
   <source>{1}: yes or no? Answer it.</source>
   <translation>{1}: ¿sí o no? Responda.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>{1}: {2} is gone</source>
   <translation>{1}: {2} ya no está</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>{1}: {2} is new</source>
   <translation>{1}: {2} es nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1}: {2} is outside what {3} can be, {4}</source>
   <translation>{1}: {2} está fuera de lo posible en {3}, {4}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1}: {2} min after a limit are later than every {3} min</source>
   <translation>{1}: {2} min tras un límite son más tarde que cada {3} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1}: {2} min of grace reach the next check after {3} min</source>
   <translation>{1}: {2} min de margen alcanzan el próximo control a los {3} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_changes.py" />
   <source>{1}: {2}, now {3}</source>
   <translation>{1}: {2}, ahora {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{1}: {2}. Correct the file.</source>
   <translation>{1}: {2}. Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>{1}: {2}. Say in its box why the infusion starts all the same.</source>
   <translation>{1}: {2}. Indique en su casilla por qué la infusión se inicia igualmente.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/verify.py" />
   <source>{1}: {2}. The file is damaged; restore it from a backup.</source>
   <translation>{1}: {2}. El archivo está dañado; restáurelo de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/record.py" />
   <source>{1}: {2}. The protocol holds the start until that is answered otherwise.</source>
   <translation>{1}: {2}. El protocolo retiene el inicio hasta que se responda de otro modo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>{1}: {2}. This holds the start. Answer it otherwise, or cancel the session.</source>
   <translation>{1}: {2}. Esto retiene el inicio. Responda de otro modo o cancele la sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_cells.py" />
   <source>{1}: “{2}” is no cap. Write 80, or 80 never more.</source>
   <translation>{1}: «{2}» no es un tope. Escriba 80, o 80 never more.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_cells.py" />
   <source>{1}: “{2}” is no interval. Write every how many minutes, for how long: 15 for 60, 30.</source>
   <translation>{1}: «{2}» no es un intervalo. Escriba cada cuántos minutos y durante cuánto: 15 for 60, 30.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_cells.py" />
   <source>{1}: “{2}” is no range. Write 0.1 to 5 mg/kg.</source>
   <translation>{1}: «{2}» no es un rango. Escriba 0.1 to 5 mg/kg.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_cells.py" />
   <source>{1}: “{2}” is not a number. Write digits and a point, for example 70.5.</source>
   <translation>{1}: «{2}» no es un número. Escriba cifras y un punto, por ejemplo 70.5.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_cells.py" />
   <source>{1}: “{2}” is not a whole number. Write digits only.</source>
   <translation>{1}: «{2}» no es un número entero. Escriba solo cifras.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/verify.py" />
   <source>{1}: “{2}” is not as it was made. Restore it from a backup.</source>
   <translation>{1}: «{2}» no está como se hizo. Restáurelo de una copia.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/settings.py" />
   <source>{1}: “{2}” is not such a value. Choose another.</source>
   <translation>{1}: «{2}» no es un valor válido. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>{1}; the pump says {2} mL{3} {4}.</source>
   <translation>{1}; la bomba indica {2} mL{3} {4}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>{1}; then {2} are not accounted for</source>
   <translation>{1}; entonces {2} quedan sin justificar</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drug_jobs.py" />
   <source>{1}{2}
The colleague reckons anew and types what the pump itself shows.</source>
   <translation>{1}{2}
El colega recalcula y escribe lo que muestra la propia bomba.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocol_form.py" />
   <source>{1}{2} is empty. Fill it in.</source>
   <translation>{1}{2}: está vacío. Rellénelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>{1}{2} names a sign twice</source>
   <translation>{1}{2} nombra un signo dos veces</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>{1}{2} over {3} min</source>
   <translation>{1}{2} durante {3} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words_drug.py" />
   <source>{1}{2}; given by pump, systemic amount not known</source>
   <translation>{1}{2}; administrado por bomba, cantidad sistémica desconocida</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>{=1} (room {=2}) {3}</source>
   <translation>{=1} (sala {=2}) {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/words.py" />
   <source>{=1} (witness {=2})</source>
   <translation>{=1} (testigo {=2})</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_order.py" />
   <source>{=1} at {2}</source>
   <translation>{=1} a las {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_plan.py" />
   <source>{=1} at {2} min</source>
   <translation>{=1} a los {2} min</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{=1} cannot be made: {2}. Nothing was changed.</source>
   <translation>{=1} no puede crearse: {2}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{=1} cannot be read: {2}. Nothing was changed.</source>
   <translation>{=1} no puede leerse: {2}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{=1} cannot be read: {=2}.</source>
   <translation>{=1} no puede leerse: {=2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/keys.py" />
   <source>{=1} cannot be removed: {2}. Remove it by hand.</source>
   <translation>{=1} no puede eliminarse: {2}. Elimínelo a mano.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/protocols.py" />
   <source>{=1} cannot be taken away: {2}. It still counts.</source>
   <translation>{=1} no puede retirarse: {2}. Sigue contando.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/owned.py" />
   <source>{=1} cannot be written: {2}. Choose a folder on a disk of this machine that may be written to (FAT and exFAT will not do).</source>
   <translation>{=1} no puede escribirse: {2}. Elija una carpeta en un disco de este equipo que admita escritura (FAT y exFAT no sirven).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/interop/everything.py" />
   <source>{=1} cannot be written: {2}. Choose another place.</source>
   <translation>{=1} no puede escribirse: {2}. Elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{=1} counted {2} mL{3}: {4} mL = {5} mg.
Two people close it, and say why.</source>
   <translation>{=1}: contados {2} mL{3}: {4} mL = {5} mg.
Lo cierran dos personas, indicando por qué.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>{=1} gives no score of “{2}”. Take the form that it belongs to.</source>
   <translation>{=1} no da puntuación «{2}». Use la forma a la que pertenece.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>{=1} has left</source>
   <translation>{=1} ya no trabaja aquí</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/accounts.py" />
   <source>{=1} has no account here. A manager can add one (Staff).</source>
   <translation>{=1} no tiene cuenta aquí. Un responsable puede añadirla (Personal).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>{=1} has {2} item{s3}; {4} answers were given. Give one for each, “-” where none was obtained.</source>
   <translation>{=1} tiene {2} ítems; se dieron {4} respuestas. Dé una por cada uno, «-» donde no se obtuvo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>{=1} is intact: not one byte was changed since it was sealed.</source>
   <translation>{=1} está intacto: no cambió ni un byte desde que se selló.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/interop/everything.py" />
   <source>{=1} is not empty. Choose a folder that is new or empty.</source>
   <translation>{=1} no está vacía. Elija una carpeta nueva o vacía.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/verifying.py" />
   <source>{=1} is not intact. {2}</source>
   <translation>{=1} no está intacto. {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>{=1} is not scored from here: {2}. Take the form {3}.</source>
   <translation>{=1} no se puntúa desde aquí: {2}. Use la forma {3}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/place.py" />
   <source>{=1} is on a network share, where a record can be lost. Choose a folder on this machine's own disk.</source>
   <translation>{=1} está en una unidad de red, donde un registro puede perderse. Elija una carpeta en el disco de este equipo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>{=1} line 1: it is not the opening of a session.</source>
   <translation>{=1} línea 1: no es la apertura de una sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/verify.py" />
   <source>{=1} line 1: the list of sessions says something else of it.</source>
   <translation>{=1} línea 1: la lista de sesiones dice otra cosa de ella.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/verify.py" />
   <source>{=1} line 1: the session is not in the list of sessions.</source>
   <translation>{=1} línea 1: la sesión no está en la lista de sesiones.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>{=1} line 1: the text of {2} version {3} is not as it was.</source>
   <translation>{=1} línea 1: el texto de {2} versión {3} no está como estaba.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>{=1} line {2}: the line holds more than is read of it.</source>
   <translation>{=1} línea {2}: la línea contiene más de lo que se lee.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/verify.py" />
   <source>{=1} line {2}: the line holds more than was read of it.</source>
   <translation>{=1} línea {2}: la línea contiene más de lo que se leyó.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>{=1} line {2}: the line is not as it was written (its hash, number or kind does not match).</source>
   <translation>{=1} línea {2}: la línea no está como se escribió (su hash, número o tipo no coincide).</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/importing.py" />
   <source>{=1} line {2}: {3}</source>
   <translation>{=1} línea {2}: {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/records.py" />
   <source>{=1} line {2}: {3} lines were written, {4} are there.</source>
   <translation>{=1} línea {2}: se escribieron {3} líneas, hay {4}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/finding_watch.py" />
   <source>{=1} of {2}</source>
   <translation>{=1} de {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/outlook.py" />
   <source>{=1} of {2} marked as artefact: take it again</source>
   <translation>{=1} de las {2} marcado como artefacto: tómelo de nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>{=1} of {2}: take it again</source>
   <translation>{=1} de las {2}: tómelo de nuevo</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drill.py" />
   <source>{=1} opens no session, so there is nothing to drill.</source>
   <translation>{=1} no abre ninguna sesión, así que no hay nada que simular.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/schedule.py" />
   <source>{=1} waits: {2}</source>
   <translation>{=1} espera: {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_plan.py" />
   <source>{=1} {2} times</source>
   <translation>{=1} {2} veces</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/handover.py" />
   <source>{=1}, last entry {2}{3}</source>
   <translation>{=1}, última entrada {2}{3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>{=1}, lot {2}, expires {3}, in {=4}.
By the register: {5} mL = {6} mg.</source>
   <translation>{=1}, lote {2}, caduca {3}, en {=4}.
Según el libro: {5} mL = {6} mg.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{=1}: its id is “{2}”. Name the file after its id.</source>
   <translation>{=1}: su id es «{2}». Dé al archivo el nombre de su id.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/scale_form.py" />
   <source>{=1}: no item was answered. Chart it as not done instead.</source>
   <translation>{=1}: no se respondió ningún ítem. Anótelo como no realizado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{=1}: the instrument “{2}” is nowhere to be found.</source>
   <translation>{=1}: el instrumento «{2}» no se encuentra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/library/shelf.py" />
   <source>{=1}: two of its instruments have the same word. Correct the files.</source>
   <translation>{=1}: dos de sus instrumentos tienen la misma palabra. Corrija los archivos.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/instrument.py" />
   <source>{=1}: {2} is outside {3} to {4}. Check the answer.</source>
   <translation>{=1}: {2} está fuera de {3} a {4}. Compruebe la respuesta.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/storage/backup.py" />
   <source>{=1}: {2}. What was there before is as it was; choose another.</source>
   <translation>{=1}: {2}. Lo que había sigue igual; elija otra.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/keeping_page.py" />
   <source>{done} of {count} sessions are written…</source>
   <translation>{done} de {count} sesiones escritas…</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/vessel.py" />
   <source>{drawn} mL in a {size} mL syringe</source>
   <translation>{drawn} mL en una jeringa de {size} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>{file} brings the protocol “{name}”.</source>
   <translation>{file} trae el protocolo «{name}».</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>{name} comes with the program and stays. Make one of your own from it.</source>
   <translation>{name} viene con el programa y se queda. Cree uno propio a partir de él.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>{name} due</source>
   <translation>{name}: pendiente</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>{name} has come to its end.</source>
   <translation>{name} ha llegado a su fin.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>{name} has left.</source>
   <translation>{name} ya no trabaja aquí.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>{name} is back as version {n}.</source>
   <translation>{name} vuelve como versión {n}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>{name} is kept.</source>
   <translation>{name}: guardado.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>{name} is saved as version {n}. Sessions that run keep theirs.</source>
   <translation>{name} se guardó como versión {n}. Las sesiones en curso siguen con la suya.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/page.py" />
   <source>{name} is taken as version {n}.</source>
   <translation>{name} se tomó como versión {n}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>{name} overdue</source>
   <translation>{name}: vencido</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/practice.py" />
   <source>{name} plays by itself; {speed}.</source>
   <translation>{name} avanza solo; {speed}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/staff_page.py" />
   <source>{name} will not be able to sign in any more; what she wrote stays.</source>
   <translation>{name} ya no podrá entrar; lo que escribió queda.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>{name} · {born} · MRN {mrn}</source>
   <translation>{name} · {born} · NHC {mrn}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{n} days</source>
   <translation>{n} días</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/log_page.py" />
   <source>{n} lines</source>
   <translation>{n} líneas</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{n} lines. What was written later than it happened says so.</source>
   <translation>{n} líneas. Lo que se escribió más tarde de lo que ocurrió lo indica.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/count_sheet.py" />
   <source>{n} of {all} counted</source>
   <translation>{n} de {all} contados</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{n} open. Enter on one closes it: two people, and why.</source>
   <translation>{n} abiertos. Intro sobre uno lo cierra: dos personas y por qué.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{n} vials expire within 60 days, or have.</source>
   <translation>{n} viales caducan en 60 días o ya lo han hecho.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{n} vials here, {mg} mg base. Enter on a vial shows its life.</source>
   <translation>{n} viales aquí, {mg} mg base. Intro sobre un vial muestra su vida.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>{question} Press again if it is right.</source>
   <translation>{question} Pulse otra vez si es correcto.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/trend_view.py" />
   <source>{readings} at {time}</source>
   <translation>{readings} a las {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{sign} {n} days over</source>
   <translation>{sign} {n} días pasado</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/flowsheet_view.py" />
   <source>{time} due</source>
   <translation>{time} sig.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/views.py" />
   <source>{time} left</source>
   <translation>quedan {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>{title}: recorded {time}</source>
   <translation>{title}: registrado {time}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/register/views.py" />
   <source>{vial} {sign} case</source>
   <translation>{vial} {sign} caso</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/widgets/vessel.py" />
   <source>{what} of {ml} mL</source>
   <translation>{what} de {ml} mL</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/settings_page.py" />
   <source>{what}: less</source>
   <translation>{what}: menos</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/settings_page.py" />
   <source>{what}: more</source>
   <translation>{what}: más</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/session/acts.py" />
   <source>· late</source>
   <translation>· tardía</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/protocol_check.py" />
   <source>“{1}” in {2} is no vital sign; there are {3}</source>
   <translation>«{1}» en {2} no es un signo vital; hay {3}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>“{1}” is not a check of this session.</source>
   <translation>«{1}» no es un control de esta sesión.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/order_form.py" />
   <source>“{1}” is not a step. Write dose and minutes: 0.3 over 20.</source>
   <translation>«{1}» no es un paso. Escriba dosis y minutos: 0.3 over 20.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/checks.py" />
   <source>“{1}” is not a vital sign that can be marked.</source>
   <translation>«{1}» no es un signo vital que pueda marcarse.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/back_entry.py" />
   <source>“{1}” is not read as an act. {2}</source>
   <translation>«{1}» no se lee como un acto. {2}</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/register_forms.py" />
   <source>“{1}” names no box of vials. Write it as V11 to V20, at most {2}.</source>
   <translation>«{1}» no designa una caja de viales. Escríbala como V11 to V20, como máximo {2}.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/people.py" />
   <source>“{1}…” is longer than {2} letters. Say it shorter.</source>
   <translation>«{1}…» tiene más de {2} letras. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/drill.py" />
   <source>“{=1}” is no time of day. Write it as 14:30.</source>
   <translation>«{=1}» no es una hora del día. Escríbala como 14:30.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/sessions_page.py" />
   <source>‹ Earlier day</source>
   <translation>‹ Día anterior</translation>
  </message>
  <message>
   <location filename="../../ketadesk/app/gate.py" />
   <source>■ holds the start, ▲ warns: to start all the same, write the reason in its box; it prints.</source>
   <translation>■ retiene el inicio, ▲ advierte: para iniciar igualmente, escriba el motivo en su casilla; se imprime.</translation>
  </message>
  <message>
   <location filename="../../ketadesk/ui/protocols/shelf_view.py" />
   <source>▲ cannot be read</source>
   <translation>▲ ilegible</translation>
  </message>
  <message>
   <location filename="../../ketadesk/domain/board.py" />
   <source>▲ {1} at {2}</source>
   <translation>▲ {1} a las {2}</translation>
  </message>
 </context>
</TS>
