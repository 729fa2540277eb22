BEGIN TRANSACTION;
CREATE TABLE urd_address (
	id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	purpose VARCHAR(100), 
	street VARCHAR(400), 
	settlement VARCHAR(400), 
	settlement_code VARCHAR(5), 
	region VARCHAR(400), 
	postcode VARCHAR(20), 
	country VARCHAR(2), 
	since VARCHAR(10), 
	until VARCHAR(10), 
	CONSTRAINT pk_urd_address PRIMARY KEY (id), 
	CONSTRAINT fk_urd_address_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_address" VALUES(80,169,'седалище','ул. „Тинтява“ 4','с. Тополово поле',NULL,'област Ясенград',NULL,'BG',NULL,NULL);
INSERT INTO "urd_address" VALUES(81,170,'седалище','ул. „Топола“ 87','Ясенград',NULL,'област Ясенград',NULL,'BG',NULL,NULL);
INSERT INTO "urd_address" VALUES(82,171,'седалище','ул. „Акация“ 43','Ясенград',NULL,'област Ясенград',NULL,'BG',NULL,NULL);
CREATE TABLE urd_affiliation (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	post_id INTEGER, 
	position VARCHAR(400), 
	unit VARCHAR(400), 
	since VARCHAR(10), 
	until VARCHAR(10), 
	CONSTRAINT fk_urd_affiliation_person_id_urd_person FOREIGN KEY(person_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_affiliation_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_affiliation_post_id_urd_post FOREIGN KEY(post_id) REFERENCES urd_post (id)
);
INSERT INTO "urd_affiliation" VALUES(1,39,60,10,24,NULL,NULL,'2023-05-27',NULL);
INSERT INTO "urd_affiliation" VALUES(1,61,82,10,NULL,'главен експерт',NULL,'2024-11-15',NULL);
INSERT INTO "urd_affiliation" VALUES(1,628,691,159,NULL,'член на управителния съвет',NULL,'2022-03-01',NULL);
INSERT INTO "urd_affiliation" VALUES(1,633,696,160,NULL,'председател',NULL,'2019',NULL);
INSERT INTO "urd_affiliation" VALUES(1,634,697,160,NULL,'член на управителния съвет',NULL,'2012-01-22','2021-10-03');
INSERT INTO "urd_affiliation" VALUES(1,647,708,161,NULL,'водещ',NULL,'2017',NULL);
INSERT INTO "urd_affiliation" VALUES(1,652,713,162,NULL,'оператор',NULL,'2018-06-07',NULL);
INSERT INTO "urd_affiliation" VALUES(1,664,724,164,NULL,'главен редактор',NULL,'2016-09-12',NULL);
INSERT INTO "urd_affiliation" VALUES(1,669,728,166,NULL,'главен редактор',NULL,'2023-11-10',NULL);
INSERT INTO "urd_affiliation" VALUES(1,672,731,165,NULL,'главен редактор',NULL,'2013',NULL);
INSERT INTO "urd_affiliation" VALUES(1,674,732,162,NULL,'репортер',NULL,'2021-06-04',NULL);
INSERT INTO "urd_affiliation" VALUES(1,680,737,166,NULL,'репортер',NULL,'2016-12-08',NULL);
INSERT INTO "urd_affiliation" VALUES(1,681,738,166,NULL,'репортер',NULL,'2022-04-28',NULL);
INSERT INTO "urd_affiliation" VALUES(1,682,739,166,NULL,'водещ',NULL,'2013-04-05',NULL);
INSERT INTO "urd_affiliation" VALUES(1,684,741,166,NULL,'главен редактор',NULL,'2013-09-16','2023-01-07');
INSERT INTO "urd_affiliation" VALUES(1,685,742,166,NULL,'репортер',NULL,'2011-06','2023-12-27');
INSERT INTO "urd_affiliation" VALUES(1,686,743,166,NULL,'репортер',NULL,'2020-12-14','2023-01-02');
INSERT INTO "urd_affiliation" VALUES(1,899,960,958,29,NULL,NULL,'2023-09-26',NULL);
INSERT INTO "urd_affiliation" VALUES(1,900,962,961,30,NULL,NULL,'2020-01-27','2023-05-22');
INSERT INTO "urd_affiliation" VALUES(1,901,963,961,30,NULL,NULL,'2023-05-22',NULL);
INSERT INTO "urd_affiliation" VALUES(1,904,975,976,NULL,'секретар',NULL,NULL,NULL);
INSERT INTO "urd_affiliation" VALUES(1,905,978,979,NULL,'председател',NULL,NULL,NULL);
INSERT INTO "urd_affiliation" VALUES(1,906,983,984,NULL,'Head of Projects',NULL,NULL,NULL);
CREATE TABLE urd_agreement (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	engagement_id INTEGER, 
	signed_on DATE, 
	in_force_from DATE, 
	expires_on DATE, 
	renewal VARCHAR(32) NOT NULL, 
	renewal_years INTEGER, 
	notice_days INTEGER NOT NULL, 
	act_number VARCHAR(100), 
	act_date DATE, 
	their_act_number VARCHAR(100), 
	their_act_date DATE, 
	rejected_on DATE, 
	terminated_on DATE, 
	responsible_id INTEGER, 
	responsible_unit VARCHAR(400), 
	document_id INTEGER, 
	CONSTRAINT pk_urd_agreement PRIMARY KEY (id), 
	CONSTRAINT fk_urd_agreement_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id), 
	CONSTRAINT fk_urd_agreement_responsible_id_urd_person FOREIGN KEY(responsible_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_agreement_document_id_urd_document FOREIGN KEY(document_id) REFERENCES urd_document (id)
);
INSERT INTO "urd_agreement" VALUES(3,11,'twin','Споразумение за побратимяване – Община Дишбудак Овасъ',122,'2016-12-04',NULL,'2021-12-03','tacit',5,180,'Решение № 31','2016-10-06','60/2016','2016-10-06',NULL,NULL,87,'Звено „Връзки с обществеността и протокол“',21);
INSERT INTO "urd_agreement" VALUES(3,12,'twin','Споразумение за побратимяване – Община Ясенодил',127,'2002-04-13',NULL,NULL,'none',NULL,0,'Решение № 82','2002-03-12','22/2002','2002-03-12',NULL,NULL,88,'Звено „Връзки с обществеността и протокол“',23);
INSERT INTO "urd_agreement" VALUES(3,13,'twin','Споразумение за побратимяване – Народно правителство на Сунуху',131,'2004-08-21',NULL,NULL,'none',NULL,0,'Решение № 313','2004-07-18','52/2004','2004-07-18',NULL,NULL,62,'Звено „Връзки с обществеността и протокол“',25);
INSERT INTO "urd_agreement" VALUES(1,17,'sponsorship','Договор за дарение за празника на града',NULL,'2024-07-31','2024-07-31','2025-07-27','none',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,73,'Отдел „Култура и младежки дейности“',NULL);
INSERT INTO "urd_agreement" VALUES(1,18,'media','Договор за информационно обслужване',NULL,'2025-10-29','2025-10-30','2026-10-27','tacit',1,30,NULL,NULL,NULL,NULL,NULL,NULL,88,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_agreement" VALUES(1,19,'volunteers','Споразумение за доброволчески труд',NULL,'2024-10-12','2024-10-13','2026-10-12','none',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,75,'Отдел „Социални дейности“',NULL);
CREATE TABLE urd_agreement_party (
	agreement_id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	signatory_id INTEGER, 
	CONSTRAINT pk_urd_agreement_party PRIMARY KEY (agreement_id, party_id), 
	CONSTRAINT fk_urd_agreement_party_agreement_id_urd_agreement FOREIGN KEY(agreement_id) REFERENCES urd_agreement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_agreement_party_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_agreement_party_signatory_id_urd_person FOREIGN KEY(signatory_id) REFERENCES urd_person (id)
)
 WITHOUT ROWID

;
INSERT INTO "urd_agreement_party" VALUES(19,1,NULL);
INSERT INTO "urd_agreement_party" VALUES(19,147,633);
INSERT INTO "urd_agreement_party" VALUES(18,166,706);
CREATE TABLE urd_change (
	sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	actor VARCHAR(100) NOT NULL, 
	entity VARCHAR(63) NOT NULL, 
	entity_id INTEGER NOT NULL, 
	operation VARCHAR(8) NOT NULL, 
	"before" JSON, 
	"after" JSON
);
INSERT INTO "urd_change" VALUES(4677,'2026-03-02 12:00:00.000000','kantselaria','urd_government_incoming_request',170,'update','{"signatory_id":null,"signed_on":null}','{"signatory_id":23,"signed_on":"2024-11-25"}');
INSERT INTO "urd_change" VALUES(4678,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',170,'update','{"stage":"assigned"}','{"stage":"drafted"}');
INSERT INTO "urd_change" VALUES(4679,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',688,'insert',NULL,'{"engagement_id":170,"from_stage":"assigned","to_stage":"drafted","at":"2024-11-25T07:11:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4680,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',170,'update','{"stage":"drafted"}','{"stage":"signed"}');
INSERT INTO "urd_change" VALUES(4681,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',689,'insert',NULL,'{"engagement_id":170,"from_stage":"drafted","to_stage":"signed","at":"2024-11-25T07:11:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4682,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',170,'update','{"stage":"signed"}','{"stage":"sent"}');
INSERT INTO "urd_change" VALUES(4683,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',690,'insert',NULL,'{"engagement_id":170,"from_stage":"signed","to_stage":"sent","at":"2024-11-25T07:11:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4684,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',170,'update','{"stage":"sent","closed_at":null}','{"stage":"closed","closed_at":"2024-11-25T07:11:00+00:00"}');
INSERT INTO "urd_change" VALUES(4685,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',691,'insert',NULL,'{"engagement_id":170,"from_stage":"sent","to_stage":"closed","at":"2024-11-25T07:11:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4686,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',171,'insert',NULL,'{"type":"government.incoming_request","name":"Становище по проект на нормативен акт","stage":"received","opened_at":"2026-02-20T12:42:00+00:00","responsible_unit":"Дирекция „Правно обслужване“"}');
INSERT INTO "urd_change" VALUES(4687,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement_party',171,'insert',NULL,'{"engagement_id":171,"party_id":955,"role":"party"}');
INSERT INTO "urd_change" VALUES(4688,'2026-03-02 12:00:00.000000','kantselaria','urd_government_incoming_request',171,'insert',NULL,'{"engagement_id":171,"kind":"opinion","received_on":"2026-02-20","due":"2026-03-06"}');
INSERT INTO "urd_change" VALUES(4689,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',692,'insert',NULL,'{"engagement_id":171,"to_stage":"received","at":"2026-02-20T12:42:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4690,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',171,'update','{"stage":"received"}','{"stage":"assigned"}');
INSERT INTO "urd_change" VALUES(4691,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',693,'insert',NULL,'{"engagement_id":171,"from_stage":"received","to_stage":"assigned","at":"2026-02-20T12:42:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4692,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',172,'insert',NULL,'{"type":"government.incoming_request","name":"Справка за общината","stage":"received","opened_at":"2026-02-25T07:01:00+00:00","responsible_unit":"Дирекция „Правно обслужване“"}');
INSERT INTO "urd_change" VALUES(4693,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement_party',172,'insert',NULL,'{"engagement_id":172,"party_id":955,"role":"party"}');
INSERT INTO "urd_change" VALUES(4694,'2026-03-02 12:00:00.000000','kantselaria','urd_government_incoming_request',172,'insert',NULL,'{"engagement_id":172,"kind":"data","received_on":"2026-02-25","due":"2026-03-11"}');
INSERT INTO "urd_change" VALUES(4695,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',694,'insert',NULL,'{"engagement_id":172,"to_stage":"received","at":"2026-02-25T07:01:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4696,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',172,'update','{"stage":"received"}','{"stage":"assigned"}');
INSERT INTO "urd_change" VALUES(4697,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',695,'insert',NULL,'{"engagement_id":172,"from_stage":"received","to_stage":"assigned","at":"2026-02-25T07:01:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4698,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',173,'insert',NULL,'{"type":"government.consultative_body","name":"Регионален съвет за развитие","stage":"proposed","opened_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4699,'2026-03-02 12:00:00.000000','kantselaria','urd_government_consultative_body',173,'insert',NULL,'{"engagement_id":173,"kind":"regional_council","statute":"Правилник на съвета","seats":2}');
INSERT INTO "urd_change" VALUES(4700,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',696,'insert',NULL,'{"engagement_id":173,"to_stage":"proposed","at":"2026-03-02T12:00:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4701,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',173,'update','{"stage":"proposed"}','{"stage":"constituted"}');
INSERT INTO "urd_change" VALUES(4702,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',697,'insert',NULL,'{"engagement_id":173,"from_stage":"proposed","to_stage":"constituted","at":"2026-03-02T12:00:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4703,'2026-03-02 12:00:00.000000','kantselaria','urd_engagement',173,'update','{"stage":"constituted"}','{"stage":"active"}');
INSERT INTO "urd_change" VALUES(4704,'2026-03-02 12:00:00.000000','kantselaria','urd_stage_change',698,'insert',NULL,'{"engagement_id":173,"from_stage":"constituted","to_stage":"active","at":"2026-03-02T12:00:00+00:00","actor":"kantselaria"}');
INSERT INTO "urd_change" VALUES(4705,'2026-03-02 12:00:00.000000','kantselaria','urd_government_body_seat',1,'insert',NULL,'{"engagement_id":173,"affiliation_id":39,"since":"2023-05-27"}');
INSERT INTO "urd_change" VALUES(4706,'2026-03-02 12:00:00.000000','kantselaria','urd_government_body_seat',2,'insert',NULL,'{"engagement_id":173,"affiliation_id":61,"since":"2024-11-15"}');
INSERT INTO "urd_change" VALUES(4707,'2026-03-02 12:00:00.000000','р.тополова','urd_legal_limit',1,'insert',NULL,'{"code":"answer-days","value":"14","unit":"days","source":"Наредба № 1","valid_from":"2026-01-01"}');
INSERT INTO "urd_change" VALUES(4708,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',964,'insert',NULL,'{"country":"IT","is_own":false,"name":"Officina Tramontana S.r.l. 23","urd_contact_point":[{"original":"office138@example.com","is_preferred":false,"kind":"email","value":"office138@example.com"}]}');
INSERT INTO "urd_change" VALUES(4709,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',965,'insert',NULL,'{"country":"BG","is_own":false,"name":"Сдружение „Орехова гора“ 24","urd_contact_point":[{"original":"office139@example.com","is_preferred":false,"kind":"email","value":"office139@example.com"}]}');
INSERT INTO "urd_change" VALUES(4710,'2026-03-02 12:00:00.000000','р.тополова','urd_merge',1,'insert',NULL,'{"kept_id":964,"absorbed_id":965,"at":"2026-03-02T09:00:00+00:00","actor":"Sample 1","journal":[]}');
INSERT INTO "urd_change" VALUES(4711,'2026-03-02 12:00:00.000000','р.тополова','urd_government_election_period',1,'insert',NULL,'{"name":"Sample 1","begins_on":"2026-03-02","ends_on":"2026-03-02"}');
INSERT INTO "urd_change" VALUES(4712,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',966,'insert',NULL,'{"country":"SE","is_own":false,"name":"Lindqvist Ventil AB 24","urd_contact_point":[{"original":"office140@example.com","is_preferred":false,"kind":"email","value":"office140@example.com"}]}');
INSERT INTO "urd_change" VALUES(4713,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement',174,'insert',NULL,'{"type":"government.legislative_initiative","name":"Legislative initiative 174","stage":"idea","opened_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4714,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement_party',174,'insert',NULL,'{"engagement_id":174,"party_id":966,"role":"party"}');
INSERT INTO "urd_change" VALUES(4715,'2026-03-02 12:00:00.000000','р.тополова','urd_government_legislative_initiative',174,'insert',NULL,'{"engagement_id":174,"act":"Sample 1"}');
INSERT INTO "urd_change" VALUES(4716,'2026-03-02 12:00:00.000000','р.тополова','urd_stage_change',699,'insert',NULL,'{"engagement_id":174,"to_stage":"idea","at":"2026-03-02T12:00:00+00:00","actor":"р.тополова"}');
INSERT INTO "urd_change" VALUES(4717,'2026-03-02 12:00:00.000000','р.тополова','urd_person',967,'insert',NULL,'{"given":"Anna","surname":"Lindqvist 166","languages":["sv","en"]}');
INSERT INTO "urd_change" VALUES(4718,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',968,'insert',NULL,'{"country":"BG","is_own":false,"name":"Читалище „Светлина“ 24","urd_contact_point":[{"original":"office141@example.com","is_preferred":false,"kind":"email","value":"office141@example.com"}]}');
INSERT INTO "urd_change" VALUES(4719,'2026-03-02 12:00:00.000000','р.тополова','urd_affiliation',902,'insert',NULL,'{"position":"Head of Projects","person_id":967,"organisation_id":968,"urd_contact_point":[{"original":"person902@example.org","is_preferred":false,"kind":"email","value":"person902@example.org"}]}');
INSERT INTO "urd_change" VALUES(4720,'2026-03-02 12:00:00.000000','р.тополова','urd_interaction',148,'insert',NULL,'{"status":"held","kind":"government.meeting_request","subject":"Agreed on a date","occurred_at":"2025-10-05T12:00:00+00:00","urd_participant":[{"on_behalf_of_id":968,"affiliation_id":902,"party_id":967,"occurred_at":"2025-10-05T12:00:00+00:00"}]}');
INSERT INTO "urd_change" VALUES(4721,'2026-03-02 12:00:00.000000','р.тополова','urd_government_meeting_request',148,'insert',NULL,'{"interaction_id":148}');
INSERT INTO "urd_change" VALUES(4722,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',969,'insert',NULL,'{"country":"DE","is_own":false,"name":"Hafenwerk Nordlicht GmbH 24","urd_contact_point":[{"original":"office142@example.com","is_preferred":false,"kind":"email","value":"office142@example.com"}]}');
INSERT INTO "urd_change" VALUES(4723,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement',175,'insert',NULL,'{"type":"government.consultative_body","name":"Consultative body 175","stage":"proposed","opened_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4724,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement_party',175,'insert',NULL,'{"engagement_id":175,"party_id":969,"role":"party"}');
INSERT INTO "urd_change" VALUES(4725,'2026-03-02 12:00:00.000000','р.тополова','urd_government_consultative_body',175,'insert',NULL,'{"engagement_id":175,"kind":"joint_commission"}');
INSERT INTO "urd_change" VALUES(4726,'2026-03-02 12:00:00.000000','р.тополова','urd_stage_change',700,'insert',NULL,'{"engagement_id":175,"to_stage":"proposed","at":"2026-03-02T12:00:00+00:00","actor":"р.тополова"}');
INSERT INTO "urd_change" VALUES(4727,'2026-03-02 12:00:00.000000','р.тополова','urd_media_run_sheet_item',1,'insert',NULL,'{"engagement_id":175,"starts_at":"2026-03-02T09:00:00+00:00","what":"Sample 1"}');
INSERT INTO "urd_change" VALUES(4728,'2026-03-02 12:00:00.000000','р.тополова','urd_media_election',1,'insert',NULL,'{"held_on":"2026-03-02","name":"Sample 1"}');
INSERT INTO "urd_change" VALUES(4729,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',970,'insert',NULL,'{"country":"BG","is_own":false,"name":"„Бели брези“ ООД 24","urd_contact_point":[{"original":"office143@example.com","is_preferred":false,"kind":"email","value":"office143@example.com"}]}');
INSERT INTO "urd_change" VALUES(4730,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement',176,'insert',NULL,'{"type":"media.correction_request","name":"Request for a correction 176","stage":"found","opened_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4731,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement_party',176,'insert',NULL,'{"engagement_id":176,"party_id":970,"role":"party"}');
INSERT INTO "urd_change" VALUES(4732,'2026-03-02 12:00:00.000000','р.тополова','urd_media_correction_request',176,'insert',NULL,'{"engagement_id":176}');
INSERT INTO "urd_change" VALUES(4733,'2026-03-02 12:00:00.000000','р.тополова','urd_stage_change',701,'insert',NULL,'{"engagement_id":176,"to_stage":"found","at":"2026-03-02T12:00:00+00:00","actor":"р.тополова"}');
INSERT INTO "urd_change" VALUES(4734,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',971,'insert',NULL,'{"country":"IT","is_own":false,"name":"Officina Tramontana S.r.l. 24","urd_contact_point":[{"original":"office144@example.com","is_preferred":false,"kind":"email","value":"office144@example.com"}]}');
INSERT INTO "urd_change" VALUES(4735,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement',177,'insert',NULL,'{"type":"media.rebuttal","name":"Right of reply 177","stage":"found","opened_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4736,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement_party',177,'insert',NULL,'{"engagement_id":177,"party_id":971,"role":"party"}');
INSERT INTO "urd_change" VALUES(4737,'2026-03-02 12:00:00.000000','р.тополова','urd_media_rebuttal',177,'insert',NULL,'{"engagement_id":177}');
INSERT INTO "urd_change" VALUES(4738,'2026-03-02 12:00:00.000000','р.тополова','urd_stage_change',702,'insert',NULL,'{"engagement_id":177,"to_stage":"found","at":"2026-03-02T12:00:00+00:00","actor":"р.тополова"}');
INSERT INTO "urd_change" VALUES(4739,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',972,'insert',NULL,'{"country":"BG","is_own":false,"name":"Сдружение „Орехова гора“ 25","urd_contact_point":[{"original":"office145@example.com","is_preferred":false,"kind":"email","value":"office145@example.com"}]}');
INSERT INTO "urd_change" VALUES(4740,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement',178,'insert',NULL,'{"type":"media.press_event","name":"Press event 178","stage":"planned","opened_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4741,'2026-03-02 12:00:00.000000','р.тополова','urd_engagement_party',178,'insert',NULL,'{"engagement_id":178,"party_id":972,"role":"party"}');
INSERT INTO "urd_change" VALUES(4742,'2026-03-02 12:00:00.000000','р.тополова','urd_media_press_event',178,'insert',NULL,'{"engagement_id":178,"form":"press_conference"}');
INSERT INTO "urd_change" VALUES(4743,'2026-03-02 12:00:00.000000','р.тополова','urd_stage_change',703,'insert',NULL,'{"engagement_id":178,"to_stage":"planned","at":"2026-03-02T12:00:00+00:00","actor":"р.тополова"}');
INSERT INTO "urd_change" VALUES(4744,'2026-03-02 12:00:00.000000','р.тополова','urd_person',973,'insert',NULL,'{"given":"Явор","patronymic":"Огнянов","surname":"Снежинов 166","languages":["bg","en"]}');
INSERT INTO "urd_change" VALUES(4745,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',974,'insert',NULL,'{"country":"SE","is_own":false,"name":"Lindqvist Ventil AB 25","urd_contact_point":[{"original":"office146@example.com","is_preferred":false,"kind":"email","value":"office146@example.com"}]}');
INSERT INTO "urd_change" VALUES(4746,'2026-03-02 12:00:00.000000','р.тополова','urd_affiliation',903,'insert',NULL,'{"position":"експерт","person_id":973,"organisation_id":974,"urd_contact_point":[{"original":"person903@example.org","is_preferred":false,"kind":"email","value":"person903@example.org"}]}');
INSERT INTO "urd_change" VALUES(4747,'2026-03-02 12:00:00.000000','р.тополова','urd_interaction',149,'insert',NULL,'{"status":"held","kind":"media.q_and_a","subject":"Покана за среща","occurred_at":"2025-10-04T12:00:00+00:00","urd_participant":[{"on_behalf_of_id":974,"affiliation_id":903,"party_id":973,"occurred_at":"2025-10-04T12:00:00+00:00"}]}');
INSERT INTO "urd_change" VALUES(4748,'2026-03-02 12:00:00.000000','р.тополова','urd_media_q_and_a',149,'insert',NULL,'{"interaction_id":149}');
INSERT INTO "urd_change" VALUES(4749,'2026-03-02 12:00:00.000000','р.тополова','urd_person',975,'insert',NULL,'{"given":"Jonas","surname":"Feldmark 166","languages":["de"]}');
INSERT INTO "urd_change" VALUES(4750,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',976,'insert',NULL,'{"country":"BG","is_own":false,"name":"Читалище „Светлина“ 25","urd_contact_point":[{"original":"office147@example.com","is_preferred":false,"kind":"email","value":"office147@example.com"}]}');
INSERT INTO "urd_change" VALUES(4751,'2026-03-02 12:00:00.000000','р.тополова','urd_affiliation',904,'insert',NULL,'{"position":"секретар","person_id":975,"organisation_id":976,"urd_contact_point":[{"original":"person904@example.org","is_preferred":false,"kind":"email","value":"person904@example.org"}]}');
INSERT INTO "urd_change" VALUES(4752,'2026-03-02 12:00:00.000000','р.тополова','urd_interaction',150,'insert',NULL,'{"status":"held","kind":"ngos.letter_of_support","subject":"Asked for the conditions","occurred_at":"2025-10-03T12:00:00+00:00","urd_participant":[{"on_behalf_of_id":976,"affiliation_id":904,"party_id":975,"occurred_at":"2025-10-03T12:00:00+00:00"}]}');
INSERT INTO "urd_change" VALUES(4753,'2026-03-02 12:00:00.000000','р.тополова','urd_ngos_letter_of_support',150,'insert',NULL,'{"interaction_id":150}');
INSERT INTO "urd_change" VALUES(4754,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',977,'insert',NULL,'{"country":"DE","is_own":false,"name":"Hafenwerk Nordlicht GmbH 25","urd_contact_point":[{"original":"office148@example.com","is_preferred":false,"kind":"email","value":"office148@example.com"}]}');
INSERT INTO "urd_change" VALUES(4755,'2026-03-02 12:00:00.000000','р.тополова','urd_partner_cities_freeze',1,'insert',NULL,'{"organisation_id":977,"act_number":"Sample 1","since":"2026-03-02"}');
INSERT INTO "urd_change" VALUES(4756,'2026-03-02 12:00:00.000000','р.тополова','urd_person',978,'insert',NULL,'{"given":"Елица","surname":"Звездарова 166","languages":["bg","fr"]}');
INSERT INTO "urd_change" VALUES(4757,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',979,'insert',NULL,'{"country":"BG","is_own":false,"name":"„Бели брези“ ООД 25","urd_contact_point":[{"original":"office149@example.com","is_preferred":false,"kind":"email","value":"office149@example.com"}]}');
INSERT INTO "urd_change" VALUES(4758,'2026-03-02 12:00:00.000000','р.тополова','urd_affiliation',905,'insert',NULL,'{"position":"председател","person_id":978,"organisation_id":979,"urd_contact_point":[{"original":"person905@example.org","is_preferred":false,"kind":"email","value":"person905@example.org"}]}');
INSERT INTO "urd_change" VALUES(4759,'2026-03-02 12:00:00.000000','р.тополова','urd_interaction',151,'insert',NULL,'{"status":"held","kind":"partner_cities.greeting","subject":"Отчет за годината","occurred_at":"2025-10-02T12:00:00+00:00","urd_participant":[{"on_behalf_of_id":979,"affiliation_id":905,"party_id":978,"occurred_at":"2025-10-02T12:00:00+00:00"}]}');
INSERT INTO "urd_change" VALUES(4760,'2026-03-02 12:00:00.000000','р.тополова','urd_partner_cities_greeting',151,'insert',NULL,'{"interaction_id":151,"translated_into":[]}');
INSERT INTO "urd_change" VALUES(4761,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',980,'insert',NULL,'{"country":"IT","is_own":false,"name":"Officina Tramontana S.r.l. 25","urd_contact_point":[{"original":"office150@example.com","is_preferred":false,"kind":"email","value":"office150@example.com"}]}');
INSERT INTO "urd_change" VALUES(4762,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',981,'insert',NULL,'{"country":"BG","is_own":false,"name":"Сдружение „Орехова гора“ 26","urd_contact_point":[{"original":"office151@example.com","is_preferred":false,"kind":"email","value":"office151@example.com"}]}');
INSERT INTO "urd_change" VALUES(4763,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',982,'insert',NULL,'{"country":"SE","is_own":false,"name":"Lindqvist Ventil AB 26","urd_contact_point":[{"original":"office152@example.com","is_preferred":false,"kind":"email","value":"office152@example.com"}]}');
INSERT INTO "urd_change" VALUES(4764,'2026-03-02 12:00:00.000000','р.тополова','urd_name',183,'insert',NULL,'{"party_id":980,"text":"Сдружение „Орехова гора“ 26","kind":"alias","source":"№ 981"}');
INSERT INTO "urd_change" VALUES(4765,'2026-03-02 12:00:00.000000','р.тополова','urd_merge',2,'insert',NULL,'{"kept_id":980,"absorbed_id":981,"at":"2026-03-02T12:00:00+00:00","actor":"р.тополова","reason":"една и съща","journal":[{"table":"urd_contact_point","action":"moved","column":"party_id","row":{"id":1552}},{"table":"urd_name","action":"added","column":"","row":{"id":183}}]}');
INSERT INTO "urd_change" VALUES(4766,'2026-03-02 12:00:00.000000','р.тополова','urd_party',981,'merge','{"merged_into_id":null}','{"merged_into_id":980}');
INSERT INTO "urd_change" VALUES(4767,'2026-03-02 12:00:00.000000','р.тополова','urd_name',184,'insert',NULL,'{"party_id":980,"text":"Lindqvist Ventil AB 26","kind":"alias","source":"№ 982"}');
INSERT INTO "urd_change" VALUES(4768,'2026-03-02 12:00:00.000000','р.тополова','urd_merge',3,'insert',NULL,'{"kept_id":980,"absorbed_id":982,"at":"2026-03-02T12:00:00+00:00","actor":"р.тополова","journal":[{"table":"urd_contact_point","action":"moved","column":"party_id","row":{"id":1553}},{"table":"urd_name","action":"added","column":"","row":{"id":184}}]}');
INSERT INTO "urd_change" VALUES(4769,'2026-03-02 12:00:00.000000','р.тополова','urd_party',982,'merge','{"merged_into_id":null}','{"merged_into_id":980}');
INSERT INTO "urd_change" VALUES(4770,'2026-03-02 12:00:00.000000','р.тополова','urd_party',982,'merge','{"merged_into_id":980}','{"merged_into_id":null}');
INSERT INTO "urd_change" VALUES(4771,'2026-03-02 12:00:00.000000','р.тополова','urd_merge',3,'update','{"undone_at":null}','{"undone_at":"2026-03-02T12:00:00+00:00"}');
INSERT INTO "urd_change" VALUES(4772,'2026-03-02 12:00:00.000000','р.тополова','urd_person',983,'insert',NULL,NULL);
INSERT INTO "urd_change" VALUES(4773,'2026-03-02 12:00:00.000000','р.тополова','urd_organisation',984,'insert',NULL,'{"country":"BG","is_own":false,"name":"Читалище „Светлина“ 26","urd_contact_point":[{"original":"office153@example.com","is_preferred":false,"kind":"email","value":"office153@example.com"}]}');
INSERT INTO "urd_change" VALUES(4774,'2026-03-02 12:00:00.000000','р.тополова','urd_affiliation',906,'insert',NULL,NULL);
INSERT INTO "urd_change" VALUES(4775,'2026-03-02 12:00:00.000000','р.тополова','urd_interaction',152,'insert',NULL,'{"status":"held","body":"Ред „едно“\nред ''два''; -- \\n %s :x ${y}\tDROP TABLE urd_party;","kind":"meeting","subject":"Agreed on a date","occurred_at":"2025-10-01T12:00:00+00:00","urd_participant":[{"on_behalf_of_id":984,"affiliation_id":906,"party_id":983,"occurred_at":"2025-10-01T12:00:00+00:00"}]}');
INSERT INTO "urd_change" VALUES(4776,'2026-03-02 12:00:00.000000','р.тополова','urd_person',983,'erase',NULL,NULL);
CREATE TABLE urd_commitment (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	text VARCHAR(400) NOT NULL, 
	"by" VARCHAR(32) NOT NULL, 
	party_id INTEGER NOT NULL, 
	interaction_id INTEGER, 
	engagement_id INTEGER, 
	promised_on DATE NOT NULL, 
	due_on DATE, 
	responsible_unit VARCHAR(400), 
	responsible_id INTEGER, 
	closed_on DATE, 
	outcome VARCHAR(32), 
	evidence VARCHAR(400), 
	CONSTRAINT pk_urd_commitment PRIMARY KEY (id), 
	CONSTRAINT fk_urd_commitment_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_commitment_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id), 
	CONSTRAINT fk_urd_commitment_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id), 
	CONSTRAINT fk_urd_commitment_responsible_id_urd_person FOREIGN KEY(responsible_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_commitment" VALUES(1,1,'да предоставим копие от протокола','us',129,7,NULL,'2023-04-19','2023-05-19','Отдел „Устройство на територията“',48,'2023-05-20','fulfilled','снимка от мястото');
CREATE TABLE urd_contact_point (
	id INTEGER NOT NULL, 
	party_id INTEGER, 
	affiliation_id INTEGER, 
	post_id INTEGER, 
	kind VARCHAR(32) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	original VARCHAR(400) NOT NULL, 
	extension VARCHAR(20), 
	purpose VARCHAR(100), 
	is_preferred BOOLEAN NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	failed_at DATETIME, 
	legal_basis VARCHAR(32), 
	basis_source VARCHAR(400), 
	review_on DATE, 
	CONSTRAINT pk_urd_contact_point PRIMARY KEY (id), 
	CONSTRAINT ck_urd_contact_point_one_owner CHECK ((CASE WHEN party_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN post_id IS NULL THEN 0 ELSE 1 END) = 1), 
	CONSTRAINT fk_urd_contact_point_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_contact_point_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id), 
	CONSTRAINT fk_urd_contact_point_post_id_urd_post FOREIGN KEY(post_id) REFERENCES urd_post (id)
);
INSERT INTO "urd_contact_point" VALUES(1552,980,NULL,NULL,'email','office151@example.com','office151@example.com',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_contact_point" VALUES(1553,982,NULL,NULL,'email','office152@example.com','office152@example.com',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_contact_point" VALUES(1554,984,NULL,NULL,'email','office153@example.com','office153@example.com',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE urd_document (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid BLOB NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	file_name VARCHAR(255), 
	media_type VARCHAR(100) NOT NULL, 
	language VARCHAR(35), 
	translation_of_id INTEGER, 
	digest VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	CONSTRAINT uq_urd_document_uid UNIQUE (uid), 
	CONSTRAINT fk_urd_document_translation_of_id_urd_document FOREIGN KEY(translation_of_id) REFERENCES urd_document (id), 
	CONSTRAINT fk_urd_document_digest_urd_document_content FOREIGN KEY(digest) REFERENCES urd_document_content (digest)
);
INSERT INTO "urd_document" VALUES(1,21,X'01A222F8288C72DE87E07522AC8983EE','Споразумение за побратимяване','sporazumenie.txt','text/plain','bg',NULL,'c2e6af52e835ec2346407695ed7d39f02840f205a255f5ee30565a89ea85aaf2',195);
INSERT INTO "urd_document" VALUES(1,23,X'01A222F828AE70DD9FE58684C6BE39CA','Споразумение за побратимяване','sporazumenie.txt','text/plain','bg',NULL,'d20c8ad508445a339c4c11f8fe50348d5d7419a9d00d4e4410272a08441e3e03',184);
INSERT INTO "urd_document" VALUES(1,25,X'01A222F828CA716F829D45360463DF55','Споразумение за побратимяване','sporazumenie.txt','text/plain','bg',NULL,'ea95869936ec2aa6728848dafc1c15c76c9074e242d262bebf06b819bb1995c5',212);
INSERT INTO "urd_document" VALUES(1,26,X'01A222F828D07D9487ED2A8DCE5EBF7F','Twinning agreement','agreement.txt','text/plain','en',25,'c3ee2008bc7122523c7514691d8daf969c5e2179093fadcff47f605905495dc8',122);
INSERT INTO "urd_document" VALUES(1,27,X'01A222F82A15737F8590B20DE4073FD1','Заявление относно съгласуване на подробен устройствен план за Логистичен парк „Юг“','pismo-7.txt','text/plain','bg',NULL,'ca8ae80f25af18f1005176a2ef863c95877cd0fca83e6bab3a4568a5f8c3defb',458);
CREATE TABLE urd_document_content (
	digest VARCHAR(64) NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_urd_document_content PRIMARY KEY (digest)
);
INSERT INTO "urd_document_content" VALUES('f8f15d4556b03267e60f5ac535b67f7a2c976a64b50dbfb1a7b2f095de1982a1',X'5457494E4E494E472041475245454D454E540A0A6265747765656E204D756E69636970616C697479206F6620596173656E6772616420616E64204D756E6963697069756C2056616C65612046726173696E756C75690A0A312E205468652070617274696573206265636F6D65207477696E20746F776E732E0A');
INSERT INTO "urd_document_content" VALUES('fb9daa844c4b1c08624a7be498bad8124aca4cc6e7b582e5978990e2283f5887',X'5457494E4E494E472041475245454D454E540A0A6265747765656E204D756E69636970616C697479206F6620596173656E6772616420616E642041736B64616C656E73206B6F6D6D756E0A0A312E205468652070617274696573206265636F6D65207477696E20746F776E732E0A');
INSERT INTO "urd_document_content" VALUES('c2e6af52e835ec2346407695ed7d39f02840f205a255f5ee30565a89ea85aaf2',X'D0A1D09FD09ED0A0D090D097D0A3D09CD095D09DD098D09520D097D09020D09FD09ED091D0A0D090D0A2D098D09CD0AFD092D090D09DD0950A0AD0BCD0B5D0B6D0B4D18320D09ED0B1D189D0B8D0BDD0B020D0AFD181D0B5D0BDD0B3D180D0B0D0B420D0B820D09ED0B1D189D0B8D0BDD0B020D094D0B8D188D0B1D183D0B4D0B0D0BA20D09ED0B2D0B0D181D18A0A0A312E20D0A1D182D180D0B0D0BDD0B8D182D0B520D181D0B520D0BFD0BED0B1D180D0B0D182D0B8D0BCD18FD0B2D0B0D1822E0A');
INSERT INTO "urd_document_content" VALUES('d20c8ad508445a339c4c11f8fe50348d5d7419a9d00d4e4410272a08441e3e03',X'D0A1D09FD09ED0A0D090D097D0A3D09CD095D09DD098D09520D097D09020D09FD09ED091D0A0D090D0A2D098D09CD0AFD092D090D09DD0950A0AD0BCD0B5D0B6D0B4D18320D09ED0B1D189D0B8D0BDD0B020D0AFD181D0B5D0BDD0B3D180D0B0D0B420D0B820D09ED0B1D189D0B8D0BDD0B020D0AFD181D0B5D0BDD0BED0B4D0B8D0BB0A0A312E20D0A1D182D180D0B0D0BDD0B8D182D0B520D181D0B520D0BFD0BED0B1D180D0B0D182D0B8D0BCD18FD0B2D0B0D1822E0A');
INSERT INTO "urd_document_content" VALUES('ea95869936ec2aa6728848dafc1c15c76c9074e242d262bebf06b819bb1995c5',X'D0A1D09FD09ED0A0D090D097D0A3D09CD095D09DD098D09520D097D09020D09FD09ED091D0A0D090D0A2D098D09CD0AFD092D090D09DD0950A0AD0BCD0B5D0B6D0B4D18320D09ED0B1D189D0B8D0BDD0B020D0AFD181D0B5D0BDD0B3D180D0B0D0B420D0B820D09DD0B0D180D0BED0B4D0BDD0BE20D0BFD180D0B0D0B2D0B8D182D0B5D0BBD181D182D0B2D0BE20D0BDD0B020D0A1D183D0BDD183D185D1830A0A312E20D0A1D182D180D0B0D0BDD0B8D182D0B520D181D0B520D0BFD0BED0B1D180D0B0D182D0B8D0BCD18FD0B2D0B0D1822E0A');
INSERT INTO "urd_document_content" VALUES('c3ee2008bc7122523c7514691d8daf969c5e2179093fadcff47f605905495dc8',X'5457494E4E494E472041475245454D454E540A0A6265747765656E204D756E69636970616C697479206F6620596173656E6772616420616E6420536F6E67777568752050656F706C65277320476F7665726E6D656E740A0A312E205468652070617274696573206265636F6D65207477696E20746F776E732E0A');
INSERT INTO "urd_document_content" VALUES('ca8ae80f25af18f1005176a2ef863c95877cd0fca83e6bab3a4568a5f8c3defb',X'D094D0BE20D0BAD0BCD0B5D182D0B020D0BDD0B020D09ED0B1D189D0B8D0BDD0B020D0AFD181D0B5D0BDD0B3D180D0B0D0B40A0AD09DD0B020D0B2D0BDD0B8D0BCD0B0D0BDD0B8D0B5D182D0BE20D0BDD0B020D0BED182D0B3D0BED0B2D0BED180D0BDD0BED182D0BE20D0B7D0B2D0B5D0BDD0BE0A0AD097D0B0D18FD0B2D0BBD0B5D0BDD0B8D0B520D0BED182D0BDD0BED181D0BDD0BE20D181D18AD0B3D0BBD0B0D181D183D0B2D0B0D0BDD0B520D0BDD0B020D0BFD0BED0B4D180D0BED0B1D0B5D0BD20D183D181D182D180D0BED0B9D181D182D0B2D0B5D0BD20D0BFD0BBD0B0D0BD20D0B7D0B020D09BD0BED0B3D0B8D181D182D0B8D187D0B5D0BD20D0BFD0B0D180D0BA20E2809ED0AED0B3E2809C0A0AD09FD180D0B8D0BBD0BED0B6D0B5D0BDD0BE20D0B8D0B7D0BFD180D0B0D189D0B0D0BCD0B520D0B8D181D0BAD0B0D0BDD0B8D182D0B520D0B4D0BED0BAD183D0BCD0B5D0BDD182D0B82E0A0A31392E30342E3230323320D0B32E0AD0A120D183D0B2D0B0D0B6D0B5D0BDD0B8D0B53A20D09ED0B1D0BBD0B0D181D182D0BDD0BE20D0BFD18AD182D0BDD0BE20D183D0BFD180D0B0D0B2D0BBD0B5D0BDD0B8D0B520E2809320D0AFD181D0B5D0BDD0B3D180D0B0D0B40A');
CREATE TABLE urd_document_link (
	id INTEGER NOT NULL, 
	document_id INTEGER NOT NULL, 
	party_id INTEGER, 
	interaction_id INTEGER, 
	engagement_id INTEGER, 
	agreement_id INTEGER, 
	CONSTRAINT pk_urd_document_link PRIMARY KEY (id), 
	CONSTRAINT ck_urd_document_link_one_owner CHECK ((CASE WHEN party_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN interaction_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN engagement_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN agreement_id IS NULL THEN 0 ELSE 1 END) = 1), 
	CONSTRAINT fk_urd_document_link_document_id_urd_document FOREIGN KEY(document_id) REFERENCES urd_document (id), 
	CONSTRAINT fk_urd_document_link_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_document_link_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id), 
	CONSTRAINT fk_urd_document_link_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id), 
	CONSTRAINT fk_urd_document_link_agreement_id_urd_agreement FOREIGN KEY(agreement_id) REFERENCES urd_agreement (id)
);
INSERT INTO "urd_document_link" VALUES(25,25,NULL,NULL,NULL,13);
INSERT INTO "urd_document_link" VALUES(26,26,NULL,NULL,NULL,13);
INSERT INTO "urd_document_link" VALUES(27,27,NULL,7,NULL,NULL);
CREATE TABLE urd_engagement (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid BLOB NOT NULL, 
	type VARCHAR(100) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	code_name VARCHAR(100), 
	stage VARCHAR(60) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	origin_id INTEGER, 
	responsible_id INTEGER, 
	responsible_unit VARCHAR(400), 
	note VARCHAR, 
	CONSTRAINT uq_urd_engagement_uid UNIQUE (uid), 
	CONSTRAINT fk_urd_engagement_origin_id_urd_engagement FOREIGN KEY(origin_id) REFERENCES urd_engagement (id), 
	CONSTRAINT fk_urd_engagement_responsible_id_urd_person FOREIGN KEY(responsible_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_engagement" VALUES(6,2,X'01A222F82BAB79C58435646A4954A423','investors.investor_enquiry','Hall to lease, 50 000 m², within a year – Brückner Fördertechnik GmbH',NULL,'converted','2021-07-12 11:00:00.000000','2021-07-28 13:35:00.000000',NULL,84,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(9,3,X'01A222F82C0476519847F2203D6DBAD7','investors.investment_project','Нов завод – Brückner Fördertechnik GmbH','Орхидея','operating','2021-07-28 13:35:00.000000','2023-01-23 08:44:00.000000',2,84,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(3,5,X'01A222F82CFF7A7981E0B57953676E10','investors.investor_issue','Присъединяване към електроразпределителната мрежа',NULL,'resolved','2022-04-11 11:32:00.000000','2022-07-08 06:49:00.000000',3,84,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,6,X'01A222F82D2D737995F2F2CF2AB8C39C','investors.class_v_certificate','Сертификат клас В – Brückner Fördertechnik GmbH',NULL,'refused','2022-04-11 05:21:00.000000','2022-04-20 13:27:00.000000',3,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,9,X'01A222F82DAA7AD996F6DC4DA9447937','investors.aftercare','Посещение при Brückner Fördertechnik GmbH',NULL,'closed','2025-08-19 05:10:00.000000','2025-08-29 07:10:00.000000',3,84,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(6,10,X'01A222F82DDB75C780E2412AC760AC58','investors.investor_enquiry','Location search: 45 000 m², skilled workers, rail if possible – Chauvière Emballages SAS',NULL,'converted','2022-03-30 08:36:00.000000','2022-04-11 11:02:00.000000',NULL,61,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(9,11,X'01A222F82E357B9C92DFB573257B8CE6','investors.investment_project','Нов завод – Chauvière Emballages SAS','Лале','operating','2022-04-11 11:02:00.000000','2023-11-27 07:22:00.000000',10,61,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(3,12,X'01A222F82EBB76BA92547F2C5093EDA8','investors.investor_issue','Разрешение за строеж се бави',NULL,'resolved','2023-02-06 12:56:00.000000','2023-05-12 11:43:00.000000',11,61,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,13,X'01A222F82EEB7C2686213B017AE697C0','investors.investor_issue','Няма достатъчно заварчици',NULL,'resolved','2023-02-06 12:39:00.000000','2023-06-19 07:35:00.000000',11,61,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,14,X'01A222F82F1D7A6997B9A74E8E3291ED','investors.class_v_certificate','Сертификат клас В – Chauvière Emballages SAS',NULL,'refused','2023-02-06 14:14:00.000000','2023-02-23 07:53:00.000000',11,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,15,X'01A222F82F6473629572EC7C3182B7F4','investors.aftercare','Посещение при Chauvière Emballages SAS',NULL,'closed','2024-10-18 12:31:00.000000','2024-10-28 14:31:00.000000',11,61,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,16,X'01A222F82F7C7267812E0AA2331C172E','investors.aftercare','Посещение при Chauvière Emballages SAS',NULL,'closed','2025-10-12 10:32:00.000000','2025-10-22 12:32:00.000000',11,61,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(6,17,X'01A222F82F9271199303E4E4D4B02338','investors.investor_enquiry','Hall to lease, 13 000 m², within a year – Dell’Acqua Serramenti S.r.l.',NULL,'converted','2022-09-09 06:28:00.000000','2022-09-23 11:39:00.000000',NULL,84,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(4,18,X'01A222F82FB77DD48FAF4BFED96E4B97','investors.investment_project','Нов завод – Dell’Acqua Serramenti S.r.l.','Перуника','lost','2022-09-23 11:39:00.000000','2022-11-17 08:00:00.000000',17,84,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(6,24,X'01A222F831317593977040F72FFA95F1','investors.investor_enquiry','Hall to lease, 21 000 m², within a year – Frassinetti Meccanica S.p.A.',NULL,'converted','2025-11-26 09:21:00.000000','2025-12-10 07:37:00.000000',NULL,61,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(4,25,X'01A222F831847AC49EFA9243B7BDD56E','investors.investment_project','Нов завод – Frassinetti Meccanica S.p.A.',NULL,'site_visit','2025-12-10 07:37:00.000000',NULL,24,61,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(6,26,X'01A222F831E6703A988EF34B7780A5EF','investors.investor_enquiry','Location search: 45 000 m², skilled workers, rail if possible – „Равнис Метал“ ЕООД',NULL,'converted','2025-12-16 08:52:00.000000','2026-01-07 09:14:00.000000',NULL,61,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(3,27,X'01A222F832097EAD8B54375A423E5777','investors.investment_project','Разширяване – „Равнис Метал“ ЕООД',NULL,'proposal_sent','2026-01-07 09:14:00.000000',NULL,26,61,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(6,28,X'01A222F8322F74CE9F35096F4A14655B','investors.investor_enquiry','Hall to lease, 52 000 m², within a year – Frassinetti Meccanica S.p.A.',NULL,'converted','2025-09-25 11:38:00.000000','2025-10-08 14:51:00.000000',NULL,86,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(6,29,X'01A222F8326E7BCC8693DF3446A9592C','investors.investment_project','Нов завод – Frassinetti Meccanica S.p.A.',NULL,'decision','2025-10-08 14:51:00.000000',NULL,28,86,'Звено „Инвестиции и бизнес“',NULL);
INSERT INTO "urd_engagement" VALUES(8,40,X'01A222F839C576069ABCB46C87425A3A','ngos.municipal_grant','Чиста река – Спортен клуб „Волейбол Ясенград“',NULL,'closed','2025-02-11 08:00:00.000000','2025-12-11 08:00:00.000000',NULL,NULL,'Отдел „Култура и младежки дейности“',NULL);
INSERT INTO "urd_engagement" VALUES(8,41,X'01A222F83A7976D38AA2941D8FF255D3','ngos.municipal_grant','Лято в двора – Народно читалище „Паисий“, Сребролес',NULL,'closed','2025-02-10 08:00:00.000000','2025-11-27 08:00:00.000000',NULL,NULL,'Отдел „Култура и младежки дейности“',NULL);
INSERT INTO "urd_engagement" VALUES(2,42,X'01A222F83AD276CC8598310256E71A6E','ngos.municipal_grant','Чиста река – Народно читалище „Цвета Бояджиева“, Брезолъка',NULL,'admissible','2026-02-12 08:00:00.000000',NULL,NULL,NULL,'Отдел „Култура и младежки дейности“',NULL);
INSERT INTO "urd_engagement" VALUES(2,43,X'01A222F83B0478E78530C6796E8A9197','ngos.municipal_grant','Лято в двора – Спортен клуб „Гимнастика Ясенград“',NULL,'inadmissible','2026-02-15 08:00:00.000000','2026-02-25 08:00:00.000000',NULL,NULL,'Отдел „Култура и младежки дейности“',NULL);
INSERT INTO "urd_engagement" VALUES(2,44,X'01A222F83B33727E83506FE5A74AF321','ngos.municipal_grant','Спорт за всички – Спортен клуб „Волейбол Ясенград“',NULL,'admissible','2026-02-14 08:00:00.000000',NULL,NULL,NULL,'Отдел „Култура и младежки дейности“',NULL);
INSERT INTO "urd_engagement" VALUES(2,47,X'01A222F83BA9722692864ABA2FAF2E1E','ngos.advisory_seat','Младежки съвет – Спортен клуб „Тенис Ясенград“',NULL,'appointed','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(2,48,X'01A222F83BCC7F5698038AC7EC7D3726','ngos.advisory_seat','Младежки съвет – Сдружение „Пътека“',NULL,'appointed','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(2,49,X'01A222F83BE47B7A802AA482F7E47079','ngos.advisory_seat','Младежки съвет – Фондация „Грижа за старите майстори“',NULL,'appointed','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,51,X'01A222F83C167397831D2A8CC8A5F159','ngos.premises_use','Зала за Спортен клуб „Борба Ясенград“',NULL,'in_use','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,52,X'01A222F83C487E5E9B9CB46F0A4F6F53','ngos.premises_use','Зала за Народно читалище „Съгласие“, Златоклас',NULL,'in_use','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,53,X'01A222F83C89751A902C24D565365091','ngos.premises_use','Зала за Народно читалище „Пробуда“, Орехобор',NULL,'in_use','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(4,55,X'01A222F83CB970F589988F155EE22322','ngos.joint_initiative','Празник на улицата – Народно читалище „Развитие“, Липоструй',NULL,'done','2025-01-26 08:00:00.000000','2025-03-27 08:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(2,56,X'01A222F83CD17FB5987877ED8FE8E308','ngos.joint_initiative','Празник на улицата – Народно читалище „Зора“, Ясенград',NULL,'agreed','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(2,57,X'01A222F83CF47F108CF569283A1E750E','ngos.joint_initiative','Празник на улицата – Спортен клуб „Гимнастика Ясенград“',NULL,'agreed','2025-01-26 08:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(4,58,X'01A222F83E5679AF823496DFB17FE0E7','media.press_release','Празник на града, 30.03.2021',NULL,'released','2021-03-30 08:55:00.000000',NULL,NULL,62,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(4,59,X'01A222F8401B70648924FAF7F9A9DB60','media.press_release','Нов парк, 04.10.2023',NULL,'released','2023-10-04 10:34:00.000000',NULL,NULL,62,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(4,60,X'01A222F8418C7FA986306402F8855A14','media.press_release','Бюджет на общината, 18.02.2026',NULL,'released','2026-02-18 13:41:00.000000',NULL,NULL,62,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(4,62,X'01A222F84388744487DCE1BA3CEB0E3A','media.media_request','Бюджет на общината: въпрос от в. „Ясенградски вести“',NULL,'published','2024-10-28 09:17:00.000000','2024-10-28 15:24:00.000000',NULL,62,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(4,63,X'01A222F843CD7CC199D2D2E37CCBA083','media.media_request','Нов парк: въпрос от Радио „Ясен“',NULL,'published','2025-05-20 09:56:00.000000','2025-05-20 16:24:00.000000',NULL,62,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(2,64,X'01A222F8440B787C86F981E648924619','media.media_request','Нови работни места: въпрос от Радио „Ясен“',NULL,'assigned','2026-02-27 07:24:00.000000',NULL,NULL,62,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(4,68,X'01A222F844C770528053CF960638ACE1','media.accreditation','Годишна акредитация: yasengrad-dnes',NULL,'active','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(4,69,X'01A222F845007D4D81F2AA2545A1DD91','media.accreditation','Годишна акредитация: в. „Пазар и поле“',NULL,'active','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(4,70,X'01A222F845207F2F9857961738574E39','media.accreditation','Годишна акредитация: Портал „Площадът“',NULL,'active','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(7,122,X'01A222F850CA7DC4866F5561FEF2C321','partner_cities.twinning','Споразумение за побратимяване – Община Дишбудак Овасъ',NULL,'active','2015-06-03 09:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(7,127,X'01A222F8521E77708164A66CBA6092EE','partner_cities.twinning','Споразумение за побратимяване – Община Ясенодил',NULL,'active','2001-04-16 09:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(5,128,X'01A222F8525479AD84C4308633FDFA55','partner_cities.exchange','Ученически обмен – Ясенодільська міська рада',NULL,'reported','2022-01-06 09:00:00.000000','2022-06-17 09:00:00.000000',NULL,NULL,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(5,129,X'01A222F8527171C0869B0EDC4C386C2E','partner_cities.exchange','Среща на експерти по градска среда – Ясенодільська міська рада',NULL,'reported','2022-12-12 09:00:00.000000','2023-05-23 09:00:00.000000',NULL,NULL,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(1,130,X'01A222F852AB7EEE867D5D626337883A','partner_cities.exchange','Турнир по хандбал – Ясенодільська міська рада',NULL,'planned','2026-03-02 12:00:00.000000',NULL,NULL,NULL,'Звено „Връзки с обществеността и протокол“',NULL);
INSERT INTO "urd_engagement" VALUES(7,131,X'01A222F852E475EB81434A2B99E70223','partner_cities.twinning','Споразумение за побратимяване – Народно правителство на Сунуху',NULL,'active','2003-09-16 09:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,155,X'01A222F8547D758684A71D29E4B1D45F','partner_cities.congratulation_cycle','Национален празник 2026: Дишбудак Овасъ',NULL,'planned','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,156,X'01A222F854887EE888A821153CBE5E64','partner_cities.congratulation_cycle','Национален празник 2026: Йешонув Гурни',NULL,'planned','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,157,X'01A222F85491771F9A2B16BCD4686514','partner_cities.congratulation_cycle','Национален празник 2026: Валя Фрасинулуй',NULL,'planned','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(5,164,X'01A222F8572672D297B4FEC81CA8A3E6','government.official_request','Разрешение за ползване на държавен имот',NULL,'closed','2025-12-19 06:26:00.000000','2026-01-23 07:33:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,165,X'01A222F8576D75DE8777E335B6DBC852','government.official_request','Данни за трафика по обходния път',NULL,'sent','2026-01-26 09:27:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(3,166,X'01A222F857AD7390988D7D2E63D724C8','government.official_request','Представител в общинска комисия',NULL,'sent','2026-02-23 09:51:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(6,170,X'01A222F858627CAF9CD26C8477B89383','government.incoming_request','Становище по проект на нормативен акт',NULL,'closed','2024-11-15 11:29:00.000000','2024-11-25 07:11:00.000000',NULL,NULL,'Дирекция „Правно обслужване“',NULL);
INSERT INTO "urd_engagement" VALUES(2,171,X'01A222F8588771EA97F2F39EB3BE5985','government.incoming_request','Становище по проект на нормативен акт',NULL,'assigned','2026-02-20 12:42:00.000000',NULL,NULL,NULL,'Дирекция „Правно обслужване“',NULL);
INSERT INTO "urd_engagement" VALUES(2,172,X'01A222F8589A74C69BD35D2540D7170B','government.incoming_request','Справка за общината',NULL,'assigned','2026-02-25 07:01:00.000000',NULL,NULL,NULL,'Дирекция „Правно обслужване“',NULL);
INSERT INTO "urd_engagement" VALUES(3,173,X'01A222F858B17DB58C2EB974AAE26119','government.consultative_body','Регионален съвет за развитие',NULL,'active','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,174,X'01A222F8591A702885F187F53ED46649','government.legislative_initiative','Legislative initiative 174',NULL,'idea','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,175,X'01A222F8594778A88D274B2F54BFDBD1','government.consultative_body','Consultative body 175',NULL,'proposed','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,176,X'01A222F8596676BB95F1349B582FD0F9','media.correction_request','Request for a correction 176',NULL,'found','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,177,X'01A222F859787AE591D8DC6BA0F7B67E','media.rebuttal','Right of reply 177',NULL,'found','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_engagement" VALUES(1,178,X'01A222F859897333946EAA14B339E130','media.press_event','Press event 178',NULL,'planned','2026-03-02 12:00:00.000000',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE urd_engagement_party (
	engagement_id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_urd_engagement_party PRIMARY KEY (engagement_id, party_id, role), 
	CONSTRAINT fk_urd_engagement_party_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_engagement_party_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id)
)
 WITHOUT ROWID

;
INSERT INTO "urd_engagement_party" VALUES(176,970,'party');
INSERT INTO "urd_engagement_party" VALUES(177,971,'party');
INSERT INTO "urd_engagement_party" VALUES(178,972,'party');
CREATE TABLE urd_government_body_seat (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	affiliation_id INTEGER NOT NULL, 
	act_number VARCHAR(100), 
	since VARCHAR(10), 
	until VARCHAR(10), 
	CONSTRAINT pk_urd_government_body_seat PRIMARY KEY (id), 
	CONSTRAINT fk_urd_government_body_seat_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_government_body_seat_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id)
);
INSERT INTO "urd_government_body_seat" VALUES(1,1,173,39,NULL,'2023-05-27',NULL);
INSERT INTO "urd_government_body_seat" VALUES(1,2,173,61,NULL,'2024-11-15',NULL);
CREATE TABLE urd_government_consultative_body (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	statute VARCHAR(400), 
	seats INTEGER, 
	CONSTRAINT pk_urd_government_consultative_body PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_government_consultative_body_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_government_consultative_body" VALUES(1,173,'regional_council','Правилник на съвета',2);
INSERT INTO "urd_government_consultative_body" VALUES(1,175,'joint_commission',NULL,NULL);
CREATE TABLE urd_government_election_period (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	begins_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	CONSTRAINT pk_urd_government_election_period PRIMARY KEY (id)
);
INSERT INTO "urd_government_election_period" VALUES(1,1,'Sample 1','2026-03-02','2026-03-02');
CREATE TABLE urd_government_incoming_request (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	received_on DATE NOT NULL, 
	due DATE, 
	signatory_id INTEGER, 
	signed_on DATE, 
	CONSTRAINT pk_urd_government_incoming_request PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_government_incoming_request_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_government_incoming_request_signatory_id_urd_person FOREIGN KEY(signatory_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_government_incoming_request" VALUES(2,170,'opinion','2024-11-15','2024-11-29',23,'2024-11-25');
INSERT INTO "urd_government_incoming_request" VALUES(1,171,'opinion','2026-02-20','2026-03-06',NULL,NULL);
INSERT INTO "urd_government_incoming_request" VALUES(1,172,'data','2026-02-25','2026-03-11',NULL,NULL);
CREATE TABLE urd_government_institution (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	organisation_id INTEGER NOT NULL, 
	level VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	channels JSON NOT NULL, 
	competence JSON NOT NULL, 
	egov_id VARCHAR(40), 
	settlement_code VARCHAR(5), 
	CONSTRAINT pk_urd_government_institution PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_urd_government_institution_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id)
);
INSERT INTO "urd_government_institution" VALUES(1,NULL,NULL,129,'regional','agency','["seos","post"]','[]',NULL,NULL);
INSERT INTO "urd_government_institution" VALUES(1,NULL,NULL,955,'national','ministry','["e_delivery"]','["пътища"]',NULL,NULL);
INSERT INTO "urd_government_institution" VALUES(1,NULL,NULL,958,'national','ministry','["e_delivery"]','["финансиране"]',NULL,NULL);
INSERT INTO "urd_government_institution" VALUES(1,NULL,NULL,961,'national','ministry','["e_delivery"]','["образование"]',NULL,NULL);
CREATE TABLE urd_government_legislative_initiative (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	act VARCHAR(400) NOT NULL, 
	position VARCHAR, 
	CONSTRAINT pk_urd_government_legislative_initiative PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_government_legislative_initiative_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_government_legislative_initiative" VALUES(1,174,'Sample 1',NULL);
CREATE TABLE urd_government_mandate (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	affiliation_id INTEGER NOT NULL, 
	basis VARCHAR(32) NOT NULL, 
	act_number VARCHAR(100), 
	may_sign BOOLEAN NOT NULL, 
	district INTEGER, 
	"group" VARCHAR(400), 
	CONSTRAINT pk_urd_government_mandate PRIMARY KEY (affiliation_id), 
	CONSTRAINT fk_urd_government_mandate_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id) ON DELETE CASCADE
);
INSERT INTO "urd_government_mandate" VALUES(1,'2023-09-26',NULL,899,'elected',NULL,0,NULL,NULL);
INSERT INTO "urd_government_mandate" VALUES(1,'2020-01-27','2023-05-22',900,'elected',NULL,0,NULL,NULL);
INSERT INTO "urd_government_mandate" VALUES(1,'2023-05-22',NULL,901,'elected',NULL,0,NULL,NULL);
CREATE TABLE urd_government_meeting_request (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	answer VARCHAR(32), 
	CONSTRAINT pk_urd_government_meeting_request PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_government_meeting_request_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_government_meeting_request" VALUES(1,148,NULL);
CREATE TABLE urd_government_official_letter (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	post_id INTEGER, 
	to_post BOOLEAN NOT NULL, 
	channel VARCHAR(32), 
	their_number VARCHAR(100), 
	CONSTRAINT pk_urd_government_official_letter PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_government_official_letter_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_government_official_letter_post_id_urd_post FOREIGN KEY(post_id) REFERENCES urd_post (id)
);
INSERT INTO "urd_government_official_letter" VALUES(1,144,29,0,'e_delivery',NULL);
INSERT INTO "urd_government_official_letter" VALUES(1,145,NULL,0,'e_delivery',NULL);
INSERT INTO "urd_government_official_letter" VALUES(1,146,29,0,'e_delivery',NULL);
INSERT INTO "urd_government_official_letter" VALUES(1,147,28,0,'e_delivery',NULL);
CREATE TABLE urd_government_official_request (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	post_id INTEGER, 
	signatory_id INTEGER, 
	signed_on DATE, 
	due DATE, 
	outcome VARCHAR(32), 
	CONSTRAINT pk_urd_government_official_request PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_government_official_request_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_government_official_request_post_id_urd_post FOREIGN KEY(post_id) REFERENCES urd_post (id), 
	CONSTRAINT fk_urd_government_official_request_signatory_id_urd_person FOREIGN KEY(signatory_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_government_official_request" VALUES(2,164,'nomination',29,23,'2025-12-19',NULL,'partly_met');
INSERT INTO "urd_government_official_request" VALUES(1,165,'law_proposal',29,23,'2026-01-26',NULL,NULL);
INSERT INTO "urd_government_official_request" VALUES(1,166,'opinion',28,23,'2026-02-23',NULL,NULL);
CREATE TABLE urd_identifier (
	id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	scheme VARCHAR(40) NOT NULL, 
	value VARCHAR(100) NOT NULL, 
	source VARCHAR(400), 
	checked_on DATE, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	CONSTRAINT pk_urd_identifier PRIMARY KEY (id), 
	CONSTRAINT uq_urd_identifier_scheme_value UNIQUE (scheme, value), 
	CONSTRAINT fk_urd_identifier_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_identifier" VALUES(80,169,'BG-EIK','999900792',NULL,NULL,NULL,NULL);
INSERT INTO "urd_identifier" VALUES(81,170,'BG-EIK','999900803',NULL,NULL,NULL,NULL);
INSERT INTO "urd_identifier" VALUES(82,171,'BG-EIK','999900810',NULL,NULL,NULL,NULL);
CREATE TABLE urd_interaction (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid BLOB NOT NULL, 
	kind VARCHAR(100) NOT NULL, 
	direction VARCHAR(32), 
	status VARCHAR(32) NOT NULL, 
	occurred_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	zone VARCHAR(64), 
	subject VARCHAR(400) NOT NULL, 
	body VARCHAR, 
	language VARCHAR(35), 
	place VARCHAR(400), 
	register_name VARCHAR(40), 
	register_year INTEGER, 
	register_number VARCHAR(100), 
	source VARCHAR(100), 
	source_id VARCHAR(400), 
	source_digest VARCHAR(32), 
	reply_to_id INTEGER, 
	CONSTRAINT uq_urd_interaction_uid UNIQUE (uid), 
	CONSTRAINT fk_urd_interaction_reply_to_id_urd_interaction FOREIGN KEY(reply_to_id) REFERENCES urd_interaction (id)
);
INSERT INTO "urd_interaction" VALUES(1,7,X'01A222F8268C7B498FD947D2DF7F3859','letter','in','held','2023-04-19 07:03:00.000000',NULL,NULL,'Заявление относно съгласуване на подробен устройствен план за Логистичен парк „Юг“','Г-н Щерев благодари за бързата реакция.','bg',NULL,'вх.',2023,'04-00-1/2023',NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,78,X'01A222F82E737C00906C12D6097789AA','investors.site_visit',NULL,'held','2022-05-27 05:11:00.000000',NULL,NULL,'Site visit of Chauvière Emballages SAS',NULL,'en','Индустриална зона „Изток“, парцел 1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,93,X'01A222F831BB70279EFFB1AD6C878F83','investors.offer_letter','out','held','2026-01-20 13:55:00.000000',NULL,NULL,'Offer of sites to Frassinetti Meccanica S.p.A.',NULL,'en',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,94,X'01A222F831D177D995F84ABD5B3C2516','investors.site_visit',NULL,'held','2026-02-17 13:08:00.000000',NULL,NULL,'Site visit of Frassinetti Meccanica S.p.A.',NULL,'en','Индустриална зона „Изток“, парцел 1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,97,X'01A222F83224715E85E174A424A9DAFC','investors.offer_letter','out','held','2026-02-02 10:29:00.000000',NULL,NULL,'Offer of sites to „Равнис Метал“ ЕООД',NULL,'en',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,100,X'01A222F832A97F988570367E76D575AB','investors.offer_letter','out','held','2025-11-05 08:21:00.000000',NULL,NULL,'Offer of sites to Frassinetti Meccanica S.p.A.',NULL,'en',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,101,X'01A222F832C57D2F90252CFF9B4E75EF','investors.site_visit',NULL,'held','2025-11-19 05:15:00.000000',NULL,NULL,'Site visit of Frassinetti Meccanica S.p.A.',NULL,'en','Индустриална зона „Изток“, парцел 1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,107,X'01A222F83E4B7732958CAE9A95BF62ED','media.briefing_attendance',NULL,'held','2022-04-05 07:30:00.000000',NULL,NULL,'Нов парк',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,108,X'01A222F83E4E708E8984C2DA1EE2C92C','media.briefing_attendance',NULL,'held','2025-03-25 07:00:00.000000',NULL,NULL,'Ремонт на училища',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,109,X'01A222F83E5274D3986A975CA5E196F3','media.briefing_attendance',NULL,'held','2025-05-28 12:00:00.000000',NULL,NULL,'Празник на града',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,118,X'01A222F849347B698753C02D76C396A7','partner_cities.gift_exchange',NULL,'held','2025-10-26 09:00:00.000000',NULL,NULL,'Размяна на подаръци',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,122,X'01A222F84B3678E996D2D981460E269A','partner_cities.gift_exchange',NULL,'held','2021-06-18 09:00:00.000000',NULL,NULL,'Размяна на подаръци',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,125,X'01A222F84DE47723861A86719D67E235','partner_cities.gift_exchange',NULL,'held','2025-09-10 09:00:00.000000',NULL,NULL,'Размяна на подаръци',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,129,X'01A222F85202728E900893310B41D8D2','partner_cities.city_letter','out','held','2026-02-20 09:00:00.000000',NULL,NULL,'Покана за Празника на града',NULL,'bg',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,130,X'01A222F852C477C38106E7364B7FA9E5','partner_cities.city_letter','out','held','2026-02-11 09:00:00.000000',NULL,NULL,'Покана за Празника на града',NULL,'bg',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,131,X'01A222F8531D7F3381A7CB6BCE268226','partner_cities.city_letter','out','held','2026-01-22 09:00:00.000000',NULL,NULL,'Покана за Празника на града',NULL,'bg',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,144,X'01A222F8574C7EB7841F9CBC859AA80E','government.official_letter','out','held','2025-12-19 06:26:00.000000',NULL,NULL,'Разрешение за ползване на държавен имот',NULL,NULL,NULL,'институции',2025,'08-7',NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,145,X'01A222F857517DB4993C98B965D8C1F2','government.official_letter','in','held','2026-01-23 07:33:00.000000',NULL,NULL,'Отговор: Разрешение за ползване на държавен имот',NULL,NULL,NULL,'институции',2026,'08-7-1',NULL,NULL,NULL,144);
INSERT INTO "urd_interaction" VALUES(1,146,X'01A222F857A47871996F900490B72B1C','government.official_letter','out','held','2026-01-26 09:27:00.000000',NULL,NULL,'Данни за трафика по обходния път',NULL,NULL,NULL,'институции',2026,'08-8',NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,147,X'01A222F857E374709DE7AA3C5B976EB3','government.official_letter','out','held','2026-02-23 09:51:00.000000',NULL,NULL,'Представител в общинска комисия',NULL,NULL,NULL,'институции',2026,'08-9',NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,148,X'01A222F859337EAB9DC64EBB654D849C','government.meeting_request',NULL,'held','2025-10-05 12:00:00.000000',NULL,NULL,'Agreed on a date',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,149,X'01A222F859A07DFA97EF7B897DDB66FF','media.q_and_a',NULL,'held','2025-10-04 12:00:00.000000',NULL,NULL,'Покана за среща',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,150,X'01A222F859B4746E98C9A1E8B85C0B3B','ngos.letter_of_support',NULL,'held','2025-10-03 12:00:00.000000',NULL,NULL,'Asked for the conditions',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,151,X'01A222F859CF7F439F87ED42F0715F7F','partner_cities.greeting',NULL,'held','2025-10-02 12:00:00.000000',NULL,NULL,'Отчет за годината',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_interaction" VALUES(1,152,X'01A222F85B9375299755E54D81409D6E','meeting',NULL,'held','2025-10-01 12:00:00.000000',NULL,NULL,'Agreed on a date','Ред „едно“
ред ''два''; -- \n %s :x ${y}	DROP TABLE urd_party;',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE urd_interaction_engagement (
	interaction_id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	CONSTRAINT pk_urd_interaction_engagement PRIMARY KEY (interaction_id, engagement_id), 
	CONSTRAINT fk_urd_interaction_engagement_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_interaction_engagement_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "urd_interaction_engagement" VALUES(145,164);
INSERT INTO "urd_interaction_engagement" VALUES(146,165);
INSERT INTO "urd_interaction_engagement" VALUES(147,166);
CREATE TABLE urd_investors_aftercare (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	kind VARCHAR(32), 
	planned_for DATE, 
	findings VARCHAR, 
	CONSTRAINT pk_urd_investors_aftercare PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_investors_aftercare_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_aftercare" VALUES(1,9,NULL,'2025-08-29','Всичко върви; искат автобус за втората смяна.');
INSERT INTO "urd_investors_aftercare" VALUES(1,15,NULL,'2024-10-28','Всичко върви; искат автобус за втората смяна.');
INSERT INTO "urd_investors_aftercare" VALUES(1,16,NULL,'2025-10-22','Всичко върви; искат автобус за втората смяна.');
CREATE TABLE urd_investors_class_v_certificate (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	certificate_class VARCHAR(32) NOT NULL, 
	capex VARCHAR(40), 
	jobs INTEGER, 
	job_years INTEGER, 
	act_number VARCHAR(100), 
	referred_to VARCHAR(400), 
	CONSTRAINT pk_urd_investors_class_v_certificate PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_investors_class_v_certificate_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_class_v_certificate" VALUES(1,6,'V','28000000.00 BGN',293,3,'РД-3',NULL);
INSERT INTO "urd_investors_class_v_certificate" VALUES(1,14,'V','26000000.00 EUR',158,3,'РД-11',NULL);
CREATE TABLE urd_investors_investment_project (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	type VARCHAR(32), 
	capex VARCHAR(40), 
	jobs INTEGER, 
	jobs_safeguarded INTEGER, 
	announced_on DATE, 
	probability INTEGER, 
	competing_locations JSON NOT NULL, 
	decision_due DATE, 
	decided_on DATE, 
	capex_realised VARCHAR(40), 
	jobs_realised INTEGER, 
	realised_on DATE, 
	realised_evidence VARCHAR(400), 
	loss_reason VARCHAR(32), 
	winning_location VARCHAR(400), 
	CONSTRAINT pk_urd_investors_investment_project PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_investors_investment_project_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_investment_project" VALUES(9,3,'jv','28000000.00 BGN',293,NULL,'2022-03-10',100,'["Сърбия","Полша"]','2022-04-30','2022-03-10','12187871.00 EUR',249,'2023-01-23','годишен отчет',NULL,NULL);
INSERT INTO "urd_investors_investment_project" VALUES(9,11,'jv','26000000.00 EUR',158,NULL,'2022-12-07',100,'["Румъния","Полша"]','2023-01-08','2022-12-07','17772952.00 EUR',108,'2023-11-27','годишен отчет',NULL,NULL);
INSERT INTO "urd_investors_investment_project" VALUES(4,18,'greenfield','6000000.00 EUR',247,NULL,NULL,0,'[]','2023-05-19','2022-11-17',NULL,NULL,NULL,NULL,'incentives','Северна Македония');
INSERT INTO "urd_investors_investment_project" VALUES(4,25,'jv','30000000.00 EUR',40,NULL,NULL,40,'["Сърбия","Полша"]','2026-11-27',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_investors_investment_project" VALUES(3,27,'expansion','10000000.00 EUR',288,NULL,NULL,25,'[]','2026-12-23',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "urd_investors_investment_project" VALUES(6,29,'jv','68000000.00 BGN',226,NULL,NULL,70,'[]','2026-07-11',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE urd_investors_investor (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	organisation_id INTEGER NOT NULL, 
	hq_country VARCHAR(2), 
	ownership VARCHAR(32), 
	nace VARCHAR(5), 
	nace_revision VARCHAR(32) NOT NULL, 
	employees INTEGER, 
	turnover VARCHAR(40), 
	fdi_history JSON NOT NULL, 
	key_account_id INTEGER, 
	nda_until DATE, 
	beneficial_owner_checked_on DATE, 
	sanctions_checked_on DATE, 
	CONSTRAINT pk_urd_investors_investor PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_urd_investors_investor_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_investors_investor_key_account_id_urd_person FOREIGN KEY(key_account_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_investors_investor" VALUES(1,NULL,NULL,199,'PL','family','29.32','2.1',4800,'87000000.00 EUR','["2018: a plant of 120 jobs in another country"]',61,'2026-10-22','2024-09-30','2024-09-30');
INSERT INTO "urd_investors_investor" VALUES(1,NULL,NULL,200,'CN','listed','27.20','2.1',1200,'635000000.00 EUR','["2018: a plant of 120 jobs in another country"]',61,NULL,'2024-10-18','2024-10-18');
INSERT INTO "urd_investors_investor" VALUES(1,NULL,NULL,201,'GR','family','13.20','2.1',45,'145000000.00 EUR','["2018: a plant of 120 jobs in another country"]',86,NULL,'2025-09-23','2025-09-23');
INSERT INTO "urd_investors_investor" VALUES(1,NULL,NULL,202,'GB','fund','29.32','2.1',1200,'173000000.00 EUR','["2018: a plant of 120 jobs in another country"]',86,'2027-06-02','2025-12-09','2025-12-09');
CREATE TABLE urd_investors_investor_enquiry (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	channel VARCHAR(32) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	received_at DATETIME NOT NULL, 
	response_due DATE, 
	CONSTRAINT pk_urd_investors_investor_enquiry PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_investors_investor_enquiry_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_investor_enquiry" VALUES(1,2,'phone','invest_bulgaria','2021-07-12 11:00:00.000000',NULL);
INSERT INTO "urd_investors_investor_enquiry" VALUES(1,10,'web','invest_bulgaria','2022-03-30 08:36:00.000000',NULL);
INSERT INTO "urd_investors_investor_enquiry" VALUES(1,17,'email','network','2022-09-09 06:28:00.000000',NULL);
INSERT INTO "urd_investors_investor_enquiry" VALUES(1,24,'event','direct','2025-11-26 09:21:00.000000',NULL);
INSERT INTO "urd_investors_investor_enquiry" VALUES(1,26,'phone','fair','2025-12-16 08:52:00.000000',NULL);
INSERT INTO "urd_investors_investor_enquiry" VALUES(1,28,'web','chamber','2025-09-25 11:38:00.000000',NULL);
CREATE TABLE urd_investors_investor_issue (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	is_blocking BOOLEAN NOT NULL, 
	due_on DATE, 
	escalated_to_id INTEGER, 
	CONSTRAINT pk_urd_investors_investor_issue PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_investors_investor_issue_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_investors_investor_issue_escalated_to_id_urd_party FOREIGN KEY(escalated_to_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_investors_investor_issue" VALUES(1,5,'infrastructure',1,'2022-06-10',NULL);
INSERT INTO "urd_investors_investor_issue" VALUES(1,12,'permit',1,'2023-04-07',NULL);
INSERT INTO "urd_investors_investor_issue" VALUES(1,13,'workforce',0,'2023-04-07',NULL);
CREATE TABLE urd_investors_offer_letter (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	valid_until DATE, 
	CONSTRAINT pk_urd_investors_offer_letter PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_investors_offer_letter_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_offer_letter" VALUES(1,93,'2026-04-20');
INSERT INTO "urd_investors_offer_letter" VALUES(1,97,'2026-05-03');
INSERT INTO "urd_investors_offer_letter" VALUES(1,100,'2026-02-03');
CREATE TABLE urd_investors_requirement (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	area_min_m2 VARCHAR(40), 
	area_max_m2 VARCHAR(40), 
	power_mw VARCHAR(40), 
	needs_gas BOOLEAN NOT NULL, 
	water_m3_day VARCHAR(40), 
	needs_sewer BOOLEAN NOT NULL, 
	needs_rail BOOLEAN NOT NULL, 
	motorway_max_km VARCHAR(40), 
	zoning VARCHAR(32), 
	tenure VARCHAR(32), 
	jobs_graduate INTEGER, 
	jobs_skilled INTEGER, 
	jobs_unskilled INTEGER, 
	start_by VARCHAR(10), 
	CONSTRAINT pk_urd_investors_requirement PRIMARY KEY (id), 
	CONSTRAINT fk_urd_investors_requirement_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_requirement" VALUES(1,1,3,'12000','24000','2',1,NULL,0,0,NULL,NULL,NULL,NULL,293,NULL,'2023');
INSERT INTO "urd_investors_requirement" VALUES(1,2,18,'5000','10000','1',0,NULL,0,0,NULL,NULL,NULL,NULL,247,NULL,'2024');
INSERT INTO "urd_investors_requirement" VALUES(1,3,27,'39000','78000','1',0,NULL,0,0,NULL,NULL,NULL,NULL,288,NULL,'2028');
CREATE TABLE urd_investors_site (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	kind VARCHAR(32) NOT NULL, 
	settlement_code VARCHAR(5), 
	cadastral_id VARCHAR(30), 
	area_m2 VARCHAR(40) NOT NULL, 
	zoning VARCHAR(32), 
	ownership VARCHAR(32), 
	owner_id INTEGER, 
	power_mw VARCHAR(40), 
	has_gas BOOLEAN, 
	water_m3_day VARCHAR(40), 
	has_sewer BOOLEAN, 
	has_rail BOOLEAN, 
	motorway_km VARCHAR(40), 
	price_m2 VARCHAR(40), 
	rent_m2_month VARCHAR(40), 
	price_valid_until DATE, 
	status VARCHAR(32) NOT NULL, 
	reserved_for_id INTEGER, 
	reserved_until DATE, 
	data_on DATE NOT NULL, 
	CONSTRAINT pk_urd_investors_site PRIMARY KEY (id), 
	CONSTRAINT uq_urd_investors_site_cadastral_id UNIQUE (cadastral_id), 
	CONSTRAINT fk_urd_investors_site_owner_id_urd_party FOREIGN KEY(owner_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_investors_site_reserved_for_id_urd_engagement FOREIGN KEY(reserved_for_id) REFERENCES urd_engagement (id)
);
INSERT INTO "urd_investors_site" VALUES(1,3,'{"bg": "Логистичен парк „Юг“, парцел 3", "en": "Logistics Park South, plot 3"}',NULL,'plot',NULL,'99999.503.72','79000','logistics','municipal',NULL,NULL,1,'396',1,0,'20','55.00 EUR',NULL,NULL,'available',NULL,NULL,'2026-01-28');
INSERT INTO "urd_investors_site" VALUES(1,4,'{"bg": "Индустриална зона „Изток“, парцел 4", "en": "Industrial Zone East, plot 4"}',NULL,'plot',NULL,'99999.501.73','20000','industrial','municipal',NULL,'6',1,'592',1,1,'11','39.00 EUR',NULL,NULL,'available',NULL,NULL,'2025-08-18');
INSERT INTO "urd_investors_site" VALUES(1,6,'{"bg": "Логистичен парк „Юг“, парцел 6", "en": "Logistics Park South, plot 6"}',NULL,'plot',NULL,'99999.503.75','71000','logistics','municipal',NULL,'6',NULL,NULL,1,0,'20','20.00 EUR',NULL,NULL,'available',NULL,NULL,'2025-06-26');
INSERT INTO "urd_investors_site" VALUES(1,7,'{"bg": "Индустриална зона „Изток“, парцел 7", "en": "Industrial Zone East, plot 7"}',NULL,'hall',NULL,'99999.501.76','58000','industrial','private',NULL,NULL,1,'267',0,1,'22',NULL,'4.20 EUR',NULL,'available',NULL,NULL,'2025-08-15');
INSERT INTO "urd_investors_site" VALUES(1,8,'{"bg": "Индустриална зона „Север“, парцел 8", "en": "Industrial Zone North, plot 8"}',NULL,'plot',NULL,'99999.502.77','34000','industrial','municipal',NULL,'8',0,NULL,0,0,'8','41.00 EUR',NULL,NULL,'available',NULL,NULL,'2025-07-13');
CREATE TABLE urd_investors_site_shown (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	site_id INTEGER NOT NULL, 
	verdict VARCHAR(32), 
	feedback VARCHAR, 
	CONSTRAINT pk_urd_investors_site_shown PRIMARY KEY (id), 
	CONSTRAINT uq_urd_investors_site_shown_interaction_id_site_id UNIQUE (interaction_id, site_id), 
	CONSTRAINT fk_urd_investors_site_shown_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_investors_site_shown_site_id_urd_investors_site FOREIGN KEY(site_id) REFERENCES urd_investors_site (id)
);
INSERT INTO "urd_investors_site_shown" VALUES(1,6,94,3,'possible','Харесва им близостта до магистралата.');
INSERT INTO "urd_investors_site_shown" VALUES(1,7,101,7,'preferred','Харесва им близостта до магистралата.');
INSERT INTO "urd_investors_site_shown" VALUES(1,8,101,4,'possible','Харесва им близостта до магистралата.');
CREATE TABLE urd_investors_site_visit (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	delegates INTEGER, 
	interpreting VARCHAR(100), 
	conclusion VARCHAR(400), 
	CONSTRAINT pk_urd_investors_site_visit PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_investors_site_visit_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_investors_site_visit" VALUES(1,78,2,NULL,'Искат второ предложение за цената');
INSERT INTO "urd_investors_site_visit" VALUES(1,94,2,NULL,'Искат второ предложение за цената');
INSERT INTO "urd_investors_site_visit" VALUES(1,101,2,NULL,'Искат второ предложение за цената');
CREATE TABLE urd_legal_limit (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	code VARCHAR(100) NOT NULL, 
	value VARCHAR(40) NOT NULL, 
	unit VARCHAR(40) NOT NULL, 
	source VARCHAR(400) NOT NULL, 
	valid_from DATE NOT NULL, 
	CONSTRAINT pk_urd_legal_limit PRIMARY KEY (id), 
	CONSTRAINT uq_urd_legal_limit_code_valid_from UNIQUE (code, valid_from)
);
INSERT INTO "urd_legal_limit" VALUES(1,1,'answer-days','14','days','Наредба № 1','2026-01-01');
CREATE TABLE urd_media_accreditation (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	outlet_id INTEGER, 
	kind VARCHAR(32) NOT NULL, 
	event_id INTEGER, 
	applied_by_id INTEGER, 
	valid_from DATE NOT NULL, 
	valid_to DATE NOT NULL, 
	CONSTRAINT pk_urd_media_accreditation PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_media_accreditation_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_accreditation_outlet_id_urd_organisation FOREIGN KEY(outlet_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_media_accreditation_event_id_urd_interaction FOREIGN KEY(event_id) REFERENCES urd_interaction (id) ON DELETE SET NULL, 
	CONSTRAINT fk_urd_media_accreditation_applied_by_id_urd_affiliation FOREIGN KEY(applied_by_id) REFERENCES urd_affiliation (id) ON DELETE SET NULL
);
INSERT INTO "urd_media_accreditation" VALUES(1,68,164,'permanent',NULL,664,'2025-09-02','2026-09-01');
INSERT INTO "urd_media_accreditation" VALUES(1,69,165,'permanent',NULL,672,'2026-01-12','2027-01-11');
INSERT INTO "urd_media_accreditation" VALUES(1,70,166,'permanent',NULL,669,'2025-09-10','2026-09-09');
CREATE TABLE urd_media_accredited_person (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	function VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_urd_media_accredited_person PRIMARY KEY (id), 
	CONSTRAINT uq_urd_media_accredited_person_engagement_id_person_id UNIQUE (engagement_id, person_id), 
	CONSTRAINT fk_urd_media_accredited_person_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_accredited_person_person_id_urd_person FOREIGN KEY(person_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_media_accredited_person" VALUES(1,10,69,733,'репортер');
INSERT INTO "urd_media_accredited_person" VALUES(1,11,70,706,'оператор');
INSERT INTO "urd_media_accredited_person" VALUES(1,12,70,728,'главен редактор');
CREATE TABLE urd_media_briefing_attendance (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_urd_media_briefing_attendance PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_media_briefing_attendance_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_media_briefing_attendance" VALUES(1,107,'briefing');
INSERT INTO "urd_media_briefing_attendance" VALUES(1,108,'briefing');
INSERT INTO "urd_media_briefing_attendance" VALUES(1,109,'press_conference');
CREATE TABLE urd_media_correction_request (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	coverage_id INTEGER, 
	claim VARCHAR, 
	correction VARCHAR, 
	CONSTRAINT pk_urd_media_correction_request PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_media_correction_request_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_correction_request_coverage_id_urd_media_coverage FOREIGN KEY(coverage_id) REFERENCES urd_media_coverage (id) ON DELETE SET NULL
);
INSERT INTO "urd_media_correction_request" VALUES(1,176,NULL,NULL,NULL);
CREATE TABLE urd_media_coverage (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	outlet_id INTEGER NOT NULL, 
	author_id INTEGER, 
	published_at DATETIME NOT NULL, 
	url VARCHAR(2000), 
	page VARCHAR(60), 
	airtime VARCHAR(100), 
	headline VARCHAR(400) NOT NULL, 
	topic VARCHAR(200), 
	mention VARCHAR(32), 
	about_id INTEGER, 
	quoted_id INTEGER, 
	tone INTEGER, 
	coded_by VARCHAR(32), 
	coded_on DATE, 
	coder_id INTEGER, 
	source_engagement_id INTEGER, 
	source_interaction_id INTEGER, 
	reach INTEGER, 
	reach_metric VARCHAR(32), 
	reach_source VARCHAR(400), 
	reach_on DATE, 
	is_paid BOOLEAN NOT NULL, 
	is_marked_paid BOOLEAN NOT NULL, 
	CONSTRAINT pk_urd_media_coverage PRIMARY KEY (id), 
	CONSTRAINT fk_urd_media_coverage_outlet_id_urd_organisation FOREIGN KEY(outlet_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_media_coverage_author_id_urd_person FOREIGN KEY(author_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_media_coverage_about_id_urd_party FOREIGN KEY(about_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_media_coverage_quoted_id_urd_person FOREIGN KEY(quoted_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_media_coverage_coder_id_urd_person FOREIGN KEY(coder_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_media_coverage_source_engagement_id_urd_engagement FOREIGN KEY(source_engagement_id) REFERENCES urd_engagement (id) ON DELETE SET NULL, 
	CONSTRAINT fk_urd_media_coverage_source_interaction_id_urd_interaction FOREIGN KEY(source_interaction_id) REFERENCES urd_interaction (id) ON DELETE SET NULL
);
INSERT INTO "urd_media_coverage" VALUES(1,6,166,738,'2023-10-05 02:39:00.000000','https://media-6.example.org/20231005-104',NULL,NULL,'Нов парк: какво предстои','Нов парк','body',NULL,NULL,0,'person','2023-10-05',NULL,59,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "urd_media_coverage" VALUES(1,7,163,719,'2026-02-18 23:46:00.000000','https://media-3.example.org/20260218-704',NULL,NULL,'Бюджет на общината: какво предстои','Бюджет на общината','lead',NULL,NULL,0,'person','2026-02-19',NULL,60,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "urd_media_coverage" VALUES(1,8,163,715,'2026-02-19 04:46:00.000000','https://media-3.example.org/20260219-177',NULL,NULL,'Бюджет на общината: какво предстои','Бюджет на общината','body',NULL,NULL,0,'person','2026-02-19',NULL,60,NULL,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE urd_media_election (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	held_on DATE NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_urd_media_election PRIMARY KEY (id), 
	CONSTRAINT uq_urd_media_election_held_on UNIQUE (held_on)
);
INSERT INTO "urd_media_election" VALUES(1,1,'2026-03-02','Sample 1');
CREATE TABLE urd_media_journalist (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	affiliation_id INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	beats JSON NOT NULL, 
	preferred_channel VARCHAR(32), 
	deadline_time VARCHAR(5), 
	deadline_days JSON NOT NULL, 
	language VARCHAR(35), 
	embargo_ok BOOLEAN NOT NULL, 
	do_not_contact BOOLEAN NOT NULL, 
	CONSTRAINT pk_urd_media_journalist PRIMARY KEY (affiliation_id), 
	CONSTRAINT fk_urd_media_journalist_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id) ON DELETE CASCADE
);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,647,'editor','["14000000","11000000"]',NULL,NULL,'[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,652,'camera','["15000000"]',NULL,NULL,'[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,664,'editor_in_chief','["01000000"]',NULL,NULL,'[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,669,'editor_in_chief','["04000000","01000000"]',NULL,'17:30','[]',NULL,0,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,672,'editor_in_chief','["01000000"]',NULL,'17:30','[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,674,'reporter','["11000000","15000000"]',NULL,'17:30','[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,680,'reporter','["11000000"]',NULL,'16:00','[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,681,'reporter','["14000000"]',NULL,'17:30','[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,NULL,682,'editor','["11000000","04000000"]',NULL,NULL,'[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,'2023-01-07',684,'editor_in_chief','["06000000"]',NULL,'16:00','[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,'2023-12-27',685,'reporter','["01000000","04000000"]',NULL,NULL,'[]',NULL,1,0);
INSERT INTO "urd_media_journalist" VALUES(1,NULL,'2023-01-02',686,'reporter','["06000000"]',NULL,'16:00','[]',NULL,1,0);
CREATE TABLE urd_media_media_request (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	journalist_id INTEGER, 
	received_at DATETIME NOT NULL, 
	deadline_at DATETIME NOT NULL, 
	question VARCHAR, 
	answer VARCHAR, 
	CONSTRAINT pk_urd_media_media_request PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_media_media_request_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_media_request_journalist_id_urd_affiliation FOREIGN KEY(journalist_id) REFERENCES urd_affiliation (id) ON DELETE SET NULL
);
INSERT INTO "urd_media_media_request" VALUES(1,62,647,'2024-10-28 09:17:00.000000','2024-10-29 11:17:00.000000',NULL,NULL);
INSERT INTO "urd_media_media_request" VALUES(1,63,652,'2025-05-20 09:56:00.000000','2025-05-21 11:56:00.000000',NULL,NULL);
INSERT INTO "urd_media_media_request" VALUES(1,64,674,'2026-02-27 07:24:00.000000','2026-02-28 09:24:00.000000',NULL,NULL);
CREATE TABLE urd_media_outlet (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	organisation_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	publisher_id INTEGER, 
	issn VARCHAR(8), 
	frequency VARCHAR(32), 
	reach INTEGER, 
	reach_metric VARCHAR(32), 
	reach_source VARCHAR(400), 
	reach_on DATE, 
	territory VARCHAR(400), 
	language VARCHAR(35), 
	owner_declared_until DATE, 
	CONSTRAINT pk_urd_media_outlet PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_urd_media_outlet_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_media_outlet_publisher_id_urd_organisation FOREIGN KEY(publisher_id) REFERENCES urd_organisation (id)
);
INSERT INTO "urd_media_outlet" VALUES(1,NULL,NULL,161,'newspaper',NULL,NULL,NULL,30000,'circulation','издателят','2025-12-06','Ясенград и околността','bg','2026-06-30');
INSERT INTO "urd_media_outlet" VALUES(1,NULL,NULL,162,'radio',NULL,NULL,NULL,55000,'audience','издателят','2024-10-19','Ясенград и околността','bg','2026-06-30');
INSERT INTO "urd_media_outlet" VALUES(1,NULL,NULL,163,'online',NULL,NULL,NULL,36000,'audience','издателят','2025-08-31','Ясенград и околността','bg','2026-06-30');
INSERT INTO "urd_media_outlet" VALUES(1,NULL,NULL,164,'tv',NULL,NULL,NULL,37000,'audience','издателят','2025-05-13','Ясенград и околността','bg','2026-06-30');
INSERT INTO "urd_media_outlet" VALUES(1,NULL,NULL,165,'agency',NULL,NULL,NULL,32000,'audience','издателят','2025-08-08','Ясенград и околността','bg','2026-06-30');
INSERT INTO "urd_media_outlet" VALUES(1,NULL,NULL,166,'newspaper',NULL,NULL,NULL,56000,'circulation','издателят','2024-11-30','Ясенград и околността','bg','2026-06-30');
CREATE TABLE urd_media_press_event (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	event_id INTEGER, 
	CONSTRAINT pk_urd_media_press_event PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_media_press_event_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_press_event_event_id_urd_interaction FOREIGN KEY(event_id) REFERENCES urd_interaction (id) ON DELETE SET NULL
);
INSERT INTO "urd_media_press_event" VALUES(1,178,'press_conference',NULL);
CREATE TABLE urd_media_press_release (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	body TEXT NOT NULL, 
	embargo_until DATETIME, 
	urgency INTEGER NOT NULL, 
	pubstatus VARCHAR(32) NOT NULL, 
	spokesperson_id INTEGER, 
	linked_decision VARCHAR(400), 
	CONSTRAINT pk_urd_media_press_release PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_media_press_release_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_press_release_spokesperson_id_urd_person FOREIGN KEY(spokesperson_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_media_press_release" VALUES(1,58,'{"bg": "Празник на града", "en": "Festival of the town"}','{"bg": "Празник на града: подробности за медиите.", "en": "Festival of the town: what the press should know."}',NULL,6,'usable',62,NULL);
INSERT INTO "urd_media_press_release" VALUES(1,59,'{"bg": "Нов парк", "en": "A new park"}','{"bg": "Нов парк: подробности за медиите.", "en": "A new park: what the press should know."}',NULL,6,'usable',62,NULL);
INSERT INTO "urd_media_press_release" VALUES(1,60,'{"bg": "Бюджет на общината", "en": "Budget of the municipality"}','{"bg": "Бюджет на общината: подробности за медиите.", "en": "Budget of the municipality: what the press should know."}',NULL,5,'usable',62,NULL);
CREATE TABLE urd_media_q_and_a (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	answer VARCHAR, 
	CONSTRAINT pk_urd_media_q_and_a PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_media_q_and_a_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_media_q_and_a" VALUES(1,149,NULL);
CREATE TABLE urd_media_rebuttal (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	coverage_id INTEGER, 
	claim VARCHAR, 
	reply VARCHAR, 
	CONSTRAINT pk_urd_media_rebuttal PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_media_rebuttal_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_rebuttal_coverage_id_urd_media_coverage FOREIGN KEY(coverage_id) REFERENCES urd_media_coverage (id) ON DELETE SET NULL
);
INSERT INTO "urd_media_rebuttal" VALUES(1,177,NULL,NULL,NULL);
CREATE TABLE urd_media_release_recipient (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	affiliation_id INTEGER NOT NULL, 
	sent_at DATETIME NOT NULL, 
	is_exclusive BOOLEAN NOT NULL, 
	CONSTRAINT pk_urd_media_release_recipient PRIMARY KEY (id), 
	CONSTRAINT uq_urd_media_release_recipient_engagement_id_affiliation_id UNIQUE (engagement_id, affiliation_id), 
	CONSTRAINT fk_urd_media_release_recipient_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_release_recipient_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id) ON DELETE CASCADE
);
INSERT INTO "urd_media_release_recipient" VALUES(1,95,60,680,'2026-02-18 14:46:00.000000',0);
INSERT INTO "urd_media_release_recipient" VALUES(1,96,60,681,'2026-02-18 14:46:00.000000',0);
INSERT INTO "urd_media_release_recipient" VALUES(1,97,60,682,'2026-02-18 14:46:00.000000',0);
CREATE TABLE urd_media_run_sheet_item (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	minutes INTEGER, 
	what VARCHAR(400) NOT NULL, 
	speaker_id INTEGER, 
	CONSTRAINT pk_urd_media_run_sheet_item PRIMARY KEY (id), 
	CONSTRAINT fk_urd_media_run_sheet_item_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_media_run_sheet_item_speaker_id_urd_person FOREIGN KEY(speaker_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_media_run_sheet_item" VALUES(1,1,175,'2026-03-02 09:00:00.000000',NULL,'Sample 1',NULL);
CREATE TABLE urd_merge (
	id INTEGER NOT NULL, 
	kept_id INTEGER NOT NULL, 
	absorbed_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(100) NOT NULL, 
	reason VARCHAR(400), 
	journal JSON NOT NULL, 
	undone_at DATETIME, 
	CONSTRAINT pk_urd_merge PRIMARY KEY (id), 
	CONSTRAINT fk_urd_merge_kept_id_urd_party FOREIGN KEY(kept_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_merge_absorbed_id_urd_party FOREIGN KEY(absorbed_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_merge" VALUES(1,964,965,'2026-03-02 09:00:00.000000','Sample 1',NULL,'[]',NULL);
INSERT INTO "urd_merge" VALUES(2,980,981,'2026-03-02 12:00:00.000000','р.тополова','една и съща','[{"table":"urd_contact_point","action":"moved","column":"party_id","row":{"id":1552}},{"table":"urd_name","action":"added","column":"","row":{"id":183}}]',NULL);
INSERT INTO "urd_merge" VALUES(3,980,982,'2026-03-02 12:00:00.000000','р.тополова',NULL,'[{"table":"urd_contact_point","action":"moved","column":"party_id","row":{"id":1553}},{"table":"urd_name","action":"added","column":"","row":{"id":184}}]','2026-03-02 12:00:00.000000');
CREATE TABLE urd_name (
	id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	text VARCHAR(400) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	language VARCHAR(35), 
	source VARCHAR(400), 
	since VARCHAR(10), 
	until VARCHAR(10), 
	CONSTRAINT pk_urd_name PRIMARY KEY (id), 
	CONSTRAINT fk_urd_name_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_name" VALUES(181,949,'Boris Kovachev','official','bg-Latn','визитка',NULL,NULL);
INSERT INTO "urd_name" VALUES(182,953,'Tsvetan Oreshkov','official','bg-Latn','подпис',NULL,NULL);
INSERT INTO "urd_name" VALUES(183,980,'Сдружение „Орехова гора“ 26','alias',NULL,'№ 981',NULL,NULL);
CREATE TABLE urd_ngos_advisory_seat (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	council_id INTEGER, 
	person_id INTEGER, 
	act_number VARCHAR(100), 
	term_until DATE, 
	CONSTRAINT pk_urd_ngos_advisory_seat PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_ngos_advisory_seat_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_ngos_advisory_seat_council_id_urd_organisation FOREIGN KEY(council_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_ngos_advisory_seat_person_id_urd_person FOREIGN KEY(person_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_ngos_advisory_seat" VALUES(1,47,954,683,'Заповед № 118','2026-10-28');
INSERT INTO "urd_ngos_advisory_seat" VALUES(1,48,954,578,'Заповед № 118','2027-02-05');
INSERT INTO "urd_ngos_advisory_seat" VALUES(1,49,954,551,'Заповед № 118','2027-05-16');
CREATE TABLE urd_ngos_disbursement (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	amount VARCHAR(40) NOT NULL, 
	paid_on DATE NOT NULL, 
	note VARCHAR(400), 
	CONSTRAINT pk_urd_ngos_disbursement PRIMARY KEY (id), 
	CONSTRAINT fk_urd_ngos_disbursement_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_ngos_disbursement" VALUES(1,18,40,'3950.00 BGN','2025-12-11','Окончателно плащане');
INSERT INTO "urd_ngos_disbursement" VALUES(1,19,41,'3100.00 BGN','2025-04-11','Аванс');
INSERT INTO "urd_ngos_disbursement" VALUES(1,20,41,'3100.00 BGN','2025-11-27','Окончателно плащане');
CREATE TABLE urd_ngos_grant_programme (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	code VARCHAR(100) NOT NULL, 
	title TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	budget VARCHAR(40), 
	act_number VARCHAR(100), 
	url VARCHAR(2000), 
	CONSTRAINT pk_urd_ngos_grant_programme PRIMARY KEY (id), 
	CONSTRAINT uq_urd_ngos_grant_programme_code UNIQUE (code)
);
INSERT INTO "urd_ngos_grant_programme" VALUES(1,4,'civic-2024','{"bg": "Граждански инициативи 2024", "en": "Civic initiatives 2024"}',2024,'120000.00 BGN','Решение № 124',NULL);
INSERT INTO "urd_ngos_grant_programme" VALUES(1,5,'civic-2025','{"bg": "Граждански инициативи 2025", "en": "Civic initiatives 2025"}',2025,'120000.00 BGN','Решение № 125',NULL);
INSERT INTO "urd_ngos_grant_programme" VALUES(1,6,'civic-2026','{"bg": "Граждански инициативи 2026", "en": "Civic initiatives 2026"}',2026,'120000.00 EUR','Решение № 126',NULL);
CREATE TABLE urd_ngos_influence (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	topic VARCHAR(100) NOT NULL, 
	influence INTEGER NOT NULL, 
	interest INTEGER NOT NULL, 
	impact INTEGER, 
	judged_on DATE NOT NULL, 
	judged_by_id INTEGER NOT NULL, 
	responsible_id INTEGER, 
	CONSTRAINT pk_urd_ngos_influence PRIMARY KEY (id), 
	CONSTRAINT uq_urd_ngos_influence_party_id_topic_judged_on UNIQUE (party_id, topic, judged_on), 
	CONSTRAINT fk_urd_ngos_influence_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_ngos_influence_judged_by_id_urd_person FOREIGN KEY(judged_by_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_ngos_influence_responsible_id_urd_person FOREIGN KEY(responsible_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_ngos_influence" VALUES(1,36,114,'бюджет',2,5,NULL,'2024-07-31',54,54);
INSERT INTO "urd_ngos_influence" VALUES(1,37,115,'младежки план',3,5,NULL,'2024-07-12',54,74);
INSERT INTO "urd_ngos_influence" VALUES(1,38,115,'бюджет',4,3,NULL,'2024-09-13',54,74);
CREATE TABLE urd_ngos_joint_initiative (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	area_of_work VARCHAR(40), 
	starts_on DATE, 
	ends_on DATE, 
	our_share VARCHAR(40), 
	their_share VARCHAR(40), 
	outcome VARCHAR, 
	CONSTRAINT pk_urd_ngos_joint_initiative PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_ngos_joint_initiative_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_ngos_joint_initiative" VALUES(1,55,'culture',NULL,NULL,'800.00 EUR',NULL,NULL);
INSERT INTO "urd_ngos_joint_initiative" VALUES(1,56,'culture',NULL,NULL,'800.00 EUR',NULL,NULL);
INSERT INTO "urd_ngos_joint_initiative" VALUES(1,57,'culture',NULL,NULL,'800.00 EUR',NULL,NULL);
CREATE TABLE urd_ngos_letter_of_support (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	programme VARCHAR(400), 
	apply_by DATE, 
	CONSTRAINT pk_urd_ngos_letter_of_support PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_ngos_letter_of_support_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_ngos_letter_of_support" VALUES(1,150,NULL,NULL);
CREATE TABLE urd_ngos_municipal_grant (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	identifier VARCHAR(100) NOT NULL, 
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	programme_id INTEGER, 
	area_of_work VARCHAR(40), 
	location JSON NOT NULL, 
	amount_applied VARCHAR(40), 
	amount_awarded VARCHAR(40), 
	award_date DATE, 
	planned_start DATE, 
	planned_end DATE, 
	report_due DATE, 
	report_received_on DATE, 
	report_accepted_on DATE, 
	repayment VARCHAR(40), 
	CONSTRAINT pk_urd_ngos_municipal_grant PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_ngos_municipal_grant_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT uq_urd_ngos_municipal_grant_identifier UNIQUE (identifier), 
	CONSTRAINT fk_urd_ngos_municipal_grant_programme_id_urd_ngos_grant_programme FOREIGN KEY(programme_id) REFERENCES urd_ngos_grant_programme (id)
);
INSERT INTO "urd_ngos_municipal_grant" VALUES(3,40,'360G-yasengrad-2025-002','{"bg": "Чиста река", "en": "A clean river"}','{"bg": "Чиста река: открити занимания през цялото лято.", "en": "A clean river: open to all during the summer."}',5,'environment','[]','7900.00 BGN','7900.00 BGN','2025-03-18','2025-05-15','2025-10-31','2025-11-30','2025-11-21','2025-11-30',NULL);
INSERT INTO "urd_ngos_municipal_grant" VALUES(3,41,'360G-yasengrad-2025-003','{"bg": "Лято в двора", "en": "Summer in the yard"}','{"bg": "Лято в двора: открити занимания през цялото лято.", "en": "Summer in the yard: open to all during the summer."}',5,'youth','[]','6200.00 BGN','6200.00 BGN','2025-03-17','2025-05-15','2025-10-31','2025-11-30','2025-11-07','2025-11-16',NULL);
INSERT INTO "urd_ngos_municipal_grant" VALUES(1,42,'360G-yasengrad-2026-001','{"bg": "Чиста река", "en": "A clean river"}','{"bg": "Чиста река: открити занимания през цялото лято.", "en": "A clean river: open to all during the summer."}',6,'environment','[]','4700.00 EUR',NULL,NULL,'2026-05-15','2026-10-31',NULL,NULL,NULL,NULL);
INSERT INTO "urd_ngos_municipal_grant" VALUES(1,43,'360G-yasengrad-2026-002','{"bg": "Лято в двора", "en": "Summer in the yard"}','{"bg": "Лято в двора: открити занимания през цялото лято.", "en": "Summer in the yard: open to all during the summer."}',6,'youth','[]','3600.00 EUR',NULL,NULL,'2026-05-15','2026-10-31',NULL,NULL,NULL,NULL);
INSERT INTO "urd_ngos_municipal_grant" VALUES(1,44,'360G-yasengrad-2026-003','{"bg": "Спорт за всички", "en": "Sport for all"}','{"bg": "Спорт за всички: открити занимания през цялото лято.", "en": "Sport for all: open to all during the summer."}',6,'sport','[]','2600.00 EUR',NULL,NULL,'2026-05-15','2026-10-31',NULL,NULL,NULL,NULL);
CREATE TABLE urd_ngos_ngo (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	organisation_id INTEGER NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	benefit VARCHAR(32), 
	register_status VARCHAR(32), 
	register_checked_on DATE, 
	areas JSON NOT NULL, 
	target_groups JSON NOT NULL, 
	territory JSON NOT NULL, 
	volunteers INTEGER, 
	staff INTEGER, 
	turnover VARCHAR(40), 
	last_annual_report_year INTEGER, 
	CONSTRAINT pk_urd_ngos_ngo PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_urd_ngos_ngo_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id)
);
INSERT INTO "urd_ngos_ngo" VALUES(1,NULL,NULL,114,'chitalishte','public','court_only','2026-02-02','["culture"]','[]','[]',5,3,'85000.00 EUR',2025);
INSERT INTO "urd_ngos_ngo" VALUES(1,NULL,NULL,115,'chitalishte','public','re_registered','2025-10-20','["culture"]','[]','[]',0,3,'112000.00 EUR',2025);
INSERT INTO "urd_ngos_ngo" VALUES(1,NULL,NULL,147,'association','public','re_registered','2025-10-08','["social"]','[]','[]',12,1,'57000.00 EUR',2025);
INSERT INTO "urd_ngos_ngo" VALUES(1,NULL,NULL,158,'association','public','court_only','2026-01-03','["sport","youth"]','[]','[]',0,0,'95000.00 EUR',2025);
INSERT INTO "urd_ngos_ngo" VALUES(1,NULL,NULL,159,'association','public','re_registered','2026-01-06','["sport","youth"]','[]','[]',5,0,'53000.00 EUR',2025);
INSERT INTO "urd_ngos_ngo" VALUES(1,NULL,NULL,160,'association','private','re_registered','2025-08-22','["sport","youth"]','[]','[]',0,0,'109000.00 EUR',2024);
CREATE TABLE urd_ngos_office_bearer (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	affiliation_id INTEGER NOT NULL, 
	is_on_board BOOLEAN NOT NULL, 
	manner VARCHAR(32), 
	CONSTRAINT pk_urd_ngos_office_bearer PRIMARY KEY (affiliation_id), 
	CONSTRAINT fk_urd_ngos_office_bearer_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id) ON DELETE CASCADE
);
INSERT INTO "urd_ngos_office_bearer" VALUES(1,NULL,NULL,628,1,'severally');
INSERT INTO "urd_ngos_office_bearer" VALUES(1,NULL,NULL,633,1,'severally');
INSERT INTO "urd_ngos_office_bearer" VALUES(1,NULL,NULL,634,1,'severally');
CREATE TABLE urd_ngos_premises_use (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	cadastral_id VARCHAR(40), 
	address VARCHAR(400), 
	area_m2 VARCHAR(40), 
	rent VARCHAR(40), 
	act_number VARCHAR(100), 
	act_date DATE, 
	until DATE, 
	CONSTRAINT pk_urd_ngos_premises_use PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_ngos_premises_use_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_ngos_premises_use" VALUES(1,51,'99999.501.13.1.2','ул. „Белибрези“ 4','55','20.00 EUR','Решение № 211','2025-11-12',NULL);
INSERT INTO "urd_ngos_premises_use" VALUES(1,52,'99999.501.14.1.3','ул. „Бистрица“ 5','70','40.00 EUR','Решение № 212','2025-10-13',NULL);
INSERT INTO "urd_ngos_premises_use" VALUES(1,53,'99999.501.15.1.4','ул. „Ведрина“ 6','85','60.00 EUR','Решение № 213','2025-09-13',NULL);
CREATE TABLE urd_ngos_signature (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	signed_on DATE NOT NULL, 
	CONSTRAINT pk_urd_ngos_signature PRIMARY KEY (id), 
	CONSTRAINT uq_urd_ngos_signature_engagement_id_person_id UNIQUE (engagement_id, person_id), 
	CONSTRAINT fk_urd_ngos_signature_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_ngos_signature_person_id_urd_person FOREIGN KEY(person_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_ngos_signature" VALUES(1,12,51,594,'2025-12-02');
INSERT INTO "urd_ngos_signature" VALUES(1,13,52,355,'2025-11-02');
INSERT INTO "urd_ngos_signature" VALUES(1,14,53,362,'2025-10-03');
CREATE TABLE urd_organisation (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	country VARCHAR(2), 
	parent_id INTEGER, 
	founded VARCHAR(10), 
	dissolved VARCHAR(10), 
	is_own BOOLEAN NOT NULL, 
	note VARCHAR, 
	CONSTRAINT pk_urd_organisation PRIMARY KEY (id), 
	CONSTRAINT fk_urd_organisation_id_urd_party FOREIGN KEY(id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_organisation_parent_id_urd_organisation FOREIGN KEY(parent_id) REFERENCES urd_organisation (id)
);
INSERT INTO "urd_organisation" VALUES(1,1,'Община Ясенград','BG',NULL,NULL,NULL,1,NULL);
INSERT INTO "urd_organisation" VALUES(1,10,'Отдел „Европейски проекти“','BG',1,NULL,NULL,1,NULL);
INSERT INTO "urd_organisation" VALUES(1,11,'Звено „Инвестиции и бизнес“','BG',1,NULL,NULL,1,NULL);
INSERT INTO "urd_organisation" VALUES(1,12,'Звено „Връзки с обществеността и протокол“','BG',1,NULL,NULL,1,NULL);
INSERT INTO "urd_organisation" VALUES(1,114,'Народно читалище „Паисий“, Сребролес','BG',NULL,'2001',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,115,'Народно читалище „Напредък“, Тополово поле','BG',NULL,'2007-10-03',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,129,'Областно пътно управление – Ясенград','BG',NULL,'1998-06-05',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,147,'Сдружение „Четири лапи на двора“','BG',NULL,'2005',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,158,'Спортен клуб „Тенис Ясенград“','BG',NULL,'2014',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,159,'Спортен клуб „Футбол Ясенград“','BG',NULL,'2020',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,160,'Спортен клуб „Шах Ясенград“','BG',NULL,'1997-10-26',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,161,'в. „Ясенградски вести“','BG',NULL,'1997',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,162,'Радио „Ясен“','BG',NULL,'1994-03-02',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,163,'Телевизия „Бистрица“','BG',NULL,'2020-03-30',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,164,'yasengrad-dnes','BG',NULL,'2009',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,165,'в. „Пазар и поле“','BG',NULL,'1990-12-06',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,166,'Портал „Площадът“','BG',NULL,'2006',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,169,'„Електроразпределение Ясен“ АД','BG',NULL,'1988',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,170,'„Автотранспорт – Ясенград“ ЕООД','BG',NULL,'1990-09-25',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,171,'„Чистота – Ясенград“ ЕООД','BG',NULL,'2017',NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,182,'Dişbudak Ovası Belediyesi','TR',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,183,'Ясенодільська міська рада','UA',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,184,'松雾湖市人民政府','CN',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,199,'Wójcik Meble Sp. z o.o.','PL',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,200,'松雾湖电池有限公司','CN',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,201,'Λευκάδης Τρόφιμα ΑΕ','GR',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,202,'Ashgrove Logistics Ltd','GB',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,954,'Консултативен съвет по въпросите на младежта','BG',1,NULL,NULL,1,NULL);
INSERT INTO "urd_organisation" VALUES(1,955,'Министерство на пътищата и мостовете','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,958,'Министерство на общинското развитие','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,961,'Министерство на училищата и читалищата','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,964,'Officina Tramontana S.r.l. 23','IT',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,965,'Сдружение „Орехова гора“ 24','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,970,'„Бели брези“ ООД 24','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,971,'Officina Tramontana S.r.l. 24','IT',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,972,'Сдружение „Орехова гора“ 25','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,976,'Читалище „Светлина“ 25','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,977,'Hafenwerk Nordlicht GmbH 25','DE',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,979,'„Бели брези“ ООД 25','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,980,'Officina Tramontana S.r.l. 25','IT',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,981,'Сдружение „Орехова гора“ 26','BG',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,982,'Lindqvist Ventil AB 26','SE',NULL,NULL,NULL,0,NULL);
INSERT INTO "urd_organisation" VALUES(1,984,'Читалище „Светлина“ 26','BG',NULL,NULL,NULL,0,NULL);
CREATE TABLE urd_participant (
	interaction_id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	on_behalf_of_id INTEGER, 
	affiliation_id INTEGER, 
	role VARCHAR(32), 
	rsvp VARCHAR(32), 
	presence VARCHAR(32), 
	occurred_at DATETIME NOT NULL, 
	CONSTRAINT pk_urd_participant PRIMARY KEY (interaction_id, party_id), 
	CONSTRAINT fk_urd_participant_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_participant_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_participant_on_behalf_of_id_urd_organisation FOREIGN KEY(on_behalf_of_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_participant_affiliation_id_urd_affiliation FOREIGN KEY(affiliation_id) REFERENCES urd_affiliation (id)
)
 WITHOUT ROWID

;
INSERT INTO "urd_participant" VALUES(150,975,976,904,NULL,NULL,NULL,'2025-10-03 12:00:00.000000');
INSERT INTO "urd_participant" VALUES(151,978,979,905,NULL,NULL,NULL,'2025-10-02 12:00:00.000000');
INSERT INTO "urd_participant" VALUES(152,983,984,906,NULL,NULL,NULL,'2025-10-01 12:00:00.000000');
CREATE TABLE urd_partner_cities_city_agreement (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	agreement_id INTEGER NOT NULL, 
	areas JSON NOT NULL, 
	CONSTRAINT pk_urd_partner_cities_city_agreement PRIMARY KEY (id), 
	CONSTRAINT uq_urd_partner_cities_city_agreement_agreement_id UNIQUE (agreement_id), 
	CONSTRAINT fk_urd_partner_cities_city_agreement_agreement_id_urd_agreement FOREIGN KEY(agreement_id) REFERENCES urd_agreement (id) ON DELETE CASCADE
);
INSERT INTO "urd_partner_cities_city_agreement" VALUES(1,11,11,'["administration","economy"]');
INSERT INTO "urd_partner_cities_city_agreement" VALUES(1,12,12,'["youth","health","environment"]');
INSERT INTO "urd_partner_cities_city_agreement" VALUES(1,13,13,'["economy","administration","sport","tourism"]');
CREATE TABLE urd_partner_cities_city_letter (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	translated_into JSON NOT NULL, 
	CONSTRAINT pk_urd_partner_cities_city_letter PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_partner_cities_city_letter_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_partner_cities_city_letter" VALUES(1,129,'["en"]');
INSERT INTO "urd_partner_cities_city_letter" VALUES(1,130,'["en"]');
INSERT INTO "urd_partner_cities_city_letter" VALUES(1,131,'["en"]');
CREATE TABLE urd_partner_cities_congratulation_cycle (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	occasion VARCHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	CONSTRAINT pk_urd_partner_cities_congratulation_cycle PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_partner_cities_congratulation_cycle_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_partner_cities_congratulation_cycle" VALUES(1,155,'national_day','2026-10-29');
INSERT INTO "urd_partner_cities_congratulation_cycle" VALUES(1,156,'national_day','2026-11-11');
INSERT INTO "urd_partner_cities_congratulation_cycle" VALUES(1,157,'national_day','2026-12-01');
CREATE TABLE urd_partner_cities_exchange (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	direction VARCHAR(32) NOT NULL, 
	starts_on DATE, 
	days INTEGER, 
	people INTEGER, 
	invited_international INTEGER, 
	countries JSON NOT NULL, 
	cost VARCHAR(40), 
	programme VARCHAR(32), 
	funding_id INTEGER, 
	approval_act VARCHAR(100), 
	result VARCHAR(400), 
	CONSTRAINT pk_urd_partner_cities_exchange PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_partner_cities_exchange_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_urd_partner_cities_exchange_funding_id_urd_engagement FOREIGN KEY(funding_id) REFERENCES urd_engagement (id)
);
INSERT INTO "urd_partner_cities_exchange" VALUES(1,128,'school','out','2022-06-05',2,28,14,'[]','1100.00 EUR',NULL,NULL,NULL,NULL);
INSERT INTO "urd_partner_cities_exchange" VALUES(1,129,'expert','out','2023-05-11',2,10,4,'[]','7900.00 EUR',NULL,NULL,NULL,NULL);
INSERT INTO "urd_partner_cities_exchange" VALUES(1,130,'sport','in','2026-10-19',4,26,12,'[]','8900.00 EUR',NULL,NULL,NULL,NULL);
CREATE TABLE urd_partner_cities_freeze (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	act_number VARCHAR(100) NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	reason VARCHAR(400), 
	CONSTRAINT pk_urd_partner_cities_freeze PRIMARY KEY (id), 
	CONSTRAINT fk_urd_partner_cities_freeze_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id)
);
INSERT INTO "urd_partner_cities_freeze" VALUES(1,1,977,'Sample 1','2026-03-02',NULL,NULL);
CREATE TABLE urd_partner_cities_gift_exchange (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	given VARCHAR(400), 
	received VARCHAR(400), 
	CONSTRAINT pk_urd_partner_cities_gift_exchange PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_partner_cities_gift_exchange_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_partner_cities_gift_exchange" VALUES(1,118,'Книга за розопроизводството','Албум за града');
INSERT INTO "urd_partner_cities_gift_exchange" VALUES(1,122,'Дърворезба','Дърворезба');
INSERT INTO "urd_partner_cities_gift_exchange" VALUES(1,125,'Керамика от местни майстори','Керамика от местни майстори');
CREATE TABLE urd_partner_cities_greeting (
	version INTEGER NOT NULL, 
	interaction_id INTEGER NOT NULL, 
	occasion VARCHAR(400), 
	translated_into JSON NOT NULL, 
	CONSTRAINT pk_urd_partner_cities_greeting PRIMARY KEY (interaction_id), 
	CONSTRAINT fk_urd_partner_cities_greeting_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE
);
INSERT INTO "urd_partner_cities_greeting" VALUES(1,151,NULL,'[]');
CREATE TABLE urd_partner_cities_partner_city (
	version INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	organisation_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	region VARCHAR(400), 
	population INTEGER, 
	population_year INTEGER, 
	languages JSON NOT NULL, 
	timezone VARCHAR(64), 
	coordinator_id INTEGER, 
	their_coordinator_id INTEGER, 
	has_twinning_committee BOOLEAN, 
	city_day VARCHAR(40), 
	national_day VARCHAR(40), 
	relation VARCHAR(32) NOT NULL, 
	areas JSON NOT NULL, 
	CONSTRAINT pk_urd_partner_cities_partner_city PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_urd_partner_cities_partner_city_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id), 
	CONSTRAINT fk_urd_partner_cities_partner_city_coordinator_id_urd_person FOREIGN KEY(coordinator_id) REFERENCES urd_person (id), 
	CONSTRAINT fk_urd_partner_cities_partner_city_their_coordinator_id_urd_person FOREIGN KEY(their_coordinator_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_partner_cities_partner_city" VALUES(1,NULL,NULL,182,'{"bg": "Дишбудак Овасъ", "en": "Disbudak Ovasi Belediyesi"}','TR',NULL,41000,2024,'["tr","en"]','Europe/Istanbul',88,855,0,'2-sunday-09','10-29','twin','["health","sport","culture"]');
INSERT INTO "urd_partner_cities_partner_city" VALUES(1,NULL,NULL,183,'{"bg": "Ясенодил", "en": "Yasenodilska miska rada"}','UA',NULL,101000,2024,'["uk","en"]','Europe/Kyiv',62,858,NULL,'06-24','08-24','twin','["environment","economy","youth"]');
INSERT INTO "urd_partner_cities_partner_city" VALUES(1,NULL,NULL,184,'{"bg": "Сунуху", "en": "Songwuhu People''s Government"}','CN',NULL,136000,2024,'["zh","en"]','Asia/Shanghai',62,865,0,'05-09','10-01','twin','["youth","culture","sport"]');
CREATE TABLE urd_partner_cities_twinning (
	version INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	relation VARCHAR(32) NOT NULL, 
	proposed_by VARCHAR(400), 
	ceremony_on DATE, 
	CONSTRAINT pk_urd_partner_cities_twinning PRIMARY KEY (engagement_id), 
	CONSTRAINT fk_urd_partner_cities_twinning_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_partner_cities_twinning" VALUES(1,122,'twin',NULL,'2016-12-04');
INSERT INTO "urd_partner_cities_twinning" VALUES(1,127,'twin',NULL,'2002-04-13');
INSERT INTO "urd_partner_cities_twinning" VALUES(1,131,'twin',NULL,'2004-08-21');
CREATE TABLE urd_party (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid BLOB NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	label VARCHAR(1000) NOT NULL, 
	sort_key VARCHAR(1000) NOT NULL, 
	merged_into_id INTEGER, 
	erased_at DATETIME, 
	CONSTRAINT uq_urd_party_uid UNIQUE (uid), 
	CONSTRAINT fk_urd_party_merged_into_id_urd_party FOREIGN KEY(merged_into_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_party" VALUES(1,X'01A222F81DA47E2599C8B057C530DC10','organisation','Община Ясенград','община ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(10,X'01A222F81E8E7FFC998DF06EFEA4923D','organisation','Отдел „Европейски проекти“','отдел европейски проекти',NULL,NULL);
INSERT INTO "urd_party" VALUES(11,X'01A222F81E907F3D880CE857CAA02FBA','organisation','Звено „Инвестиции и бизнес“','звено инвестиции и бизнес',NULL,NULL);
INSERT INTO "urd_party" VALUES(12,X'01A222F81E937A478520D0BB2A554AD4','organisation','Звено „Връзки с обществеността и протокол“','звено връзки с обществеността и протокол',NULL,NULL);
INSERT INTO "urd_party" VALUES(23,X'01A222F81F5873DA853DF9C89BEEBB8B','person','Васил Димитров Митев','митев васил димитров',NULL,NULL);
INSERT INTO "urd_party" VALUES(48,X'01A222F8202175D09AB6D710E4E18B30','person','Чавдар Стоянов Узунов','узунов чавдар стоянов',NULL,NULL);
INSERT INTO "urd_party" VALUES(54,X'01A222F820737CA09B802527FCDF12CA','person','Симеон Павлов Тодоров','тодоров симеон павлов',NULL,NULL);
INSERT INTO "urd_party" VALUES(60,X'01A222F820B77C45922202D5B5B2ED75','person','Живка Любомирова Щерева','щерева живка любомирова',NULL,NULL);
INSERT INTO "urd_party" VALUES(61,X'01A222F820C175AD99F12E774360D1E9','person','Станимир Антонов Петков','петков станимир антонов',NULL,NULL);
INSERT INTO "urd_party" VALUES(62,X'01A222F820C9741D9154E64D1D1E9C10','person','Десислава Емилова Велева','велева десислава емилова',NULL,NULL);
INSERT INTO "urd_party" VALUES(73,X'01A222F820D77AE78D8AE78F1CBF812E','person','Явор Йорданов Златев','златев явор йорданов',NULL,NULL);
INSERT INTO "urd_party" VALUES(74,X'01A222F820D77AE78D8AE78F1CBF812F','person','Лиляна Александрова Караджова','караджова лиляна александрова',NULL,NULL);
INSERT INTO "urd_party" VALUES(75,X'01A222F820D77AE78D8AE78F1CBF8130','person','Александър Иванов Ангелов','ангелов александър иванов',NULL,NULL);
INSERT INTO "urd_party" VALUES(82,X'01A222F820D77AE78D8AE78F1CBF8137','person','Даниела Йорданова Найденова','найденова даниела йорданова',NULL,NULL);
INSERT INTO "urd_party" VALUES(84,X'01A222F820D77AE78D8AE78F1CBF8139','person','Десислава Василова Маринова','маринова десислава василова',NULL,NULL);
INSERT INTO "urd_party" VALUES(86,X'01A222F820D77AE78D8AE78F1CBF813B','person','Мира Николова Лозанова','лозанова мира николова',NULL,NULL);
INSERT INTO "urd_party" VALUES(87,X'01A222F820D77AE78D8AE78F1CBF813C','person','Боян Калинов Петков','петков боян калинов',NULL,NULL);
INSERT INTO "urd_party" VALUES(88,X'01A222F820D77AE78D8AE78F1CBF813D','person','Иванка Павлова Бакърджиева','бакърджиева иванка павлова',NULL,NULL);
INSERT INTO "urd_party" VALUES(114,X'01A222F821A07DBF9F9541E043212C16','organisation','Народно читалище „Паисий“, Сребролес','паисий сребролес',NULL,NULL);
INSERT INTO "urd_party" VALUES(115,X'01A222F821A07DBF9F9541E043212C17','organisation','Народно читалище „Напредък“, Тополово поле','напредък тополово поле',NULL,NULL);
INSERT INTO "urd_party" VALUES(129,X'01A222F821A07DBF9F9541E043212C25','organisation','Областно пътно управление – Ясенград','областно пътно управление ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(147,X'01A222F821A07DBF9F9541E043212C37','organisation','Сдружение „Четири лапи на двора“','четири лапи на двора',NULL,NULL);
INSERT INTO "urd_party" VALUES(158,X'01A222F821A07DBF9F9541E043212C42','organisation','Спортен клуб „Тенис Ясенград“','спортен клуб тенис ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(159,X'01A222F821A07DBF9F9541E043212C43','organisation','Спортен клуб „Футбол Ясенград“','спортен клуб футбол ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(160,X'01A222F821A07DBF9F9541E043212C44','organisation','Спортен клуб „Шах Ясенград“','спортен клуб шах ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(161,X'01A222F821A07DBF9F9541E043212C45','organisation','в. „Ясенградски вести“','в ясенградски вести',NULL,NULL);
INSERT INTO "urd_party" VALUES(162,X'01A222F821A07DBF9F9541E043212C46','organisation','Радио „Ясен“','радио ясен',NULL,NULL);
INSERT INTO "urd_party" VALUES(163,X'01A222F821A07DBF9F9541E043212C47','organisation','Телевизия „Бистрица“','телевизия бистрица',NULL,NULL);
INSERT INTO "urd_party" VALUES(164,X'01A222F821A07DBF9F9541E043212C48','organisation','yasengrad-dnes','yasengrad dnes',NULL,NULL);
INSERT INTO "urd_party" VALUES(165,X'01A222F821A07DBF9F9541E043212C49','organisation','в. „Пазар и поле“','в пазар и поле',NULL,NULL);
INSERT INTO "urd_party" VALUES(166,X'01A222F821A07DBF9F9541E043212C4A','organisation','Портал „Площадът“','портал площадът',NULL,NULL);
INSERT INTO "urd_party" VALUES(169,X'01A222F821A07DBF9F9541E043212C4D','organisation','„Електроразпределение Ясен“ АД','електроразпределение ясен',NULL,NULL);
INSERT INTO "urd_party" VALUES(170,X'01A222F821A07DBF9F9541E043212C4E','organisation','„Автотранспорт – Ясенград“ ЕООД','автотранспорт ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(171,X'01A222F821A07DBF9F9541E043212C4F','organisation','„Чистота – Ясенград“ ЕООД','чистота ясенград',NULL,NULL);
INSERT INTO "urd_party" VALUES(182,X'01A222F821A07DBF9F9541E043212C5A','organisation','Dişbudak Ovası Belediyesi','disbudak ovası belediyesi',NULL,NULL);
INSERT INTO "urd_party" VALUES(183,X'01A222F821A07DBF9F9541E043212C5B','organisation','Ясенодільська міська рада','ясенодільська міська рада',NULL,NULL);
INSERT INTO "urd_party" VALUES(184,X'01A222F821A07DBF9F9541E043212C5C','organisation','松雾湖市人民政府','松雾湖市人民政府',NULL,NULL);
INSERT INTO "urd_party" VALUES(199,X'01A222F821A07DBF9F9541E043212C6B','organisation','Wójcik Meble Sp. z o.o.','wojcik meble',NULL,NULL);
INSERT INTO "urd_party" VALUES(200,X'01A222F821A07DBF9F9541E043212C6C','organisation','松雾湖电池有限公司','松雾湖电池有限公司',NULL,NULL);
INSERT INTO "urd_party" VALUES(201,X'01A222F821A07DBF9F9541E043212C6D','organisation','Λευκάδης Τρόφιμα ΑΕ','λευκαδησ τροφιμα',NULL,NULL);
INSERT INTO "urd_party" VALUES(202,X'01A222F821A07DBF9F9541E043212C6E','organisation','Ashgrove Logistics Ltd','ashgrove logistics',NULL,NULL);
INSERT INTO "urd_party" VALUES(355,X'01A222F8237E7D139990D9676FE509C8','person','Боян Димитров Господинов','господинов боян димитров',NULL,NULL);
INSERT INTO "urd_party" VALUES(362,X'01A222F8237E7D139990D9676FE509CF','person','Снежана Симеонова Калпакчиева','калпакчиева снежана симеонова',NULL,NULL);
INSERT INTO "urd_party" VALUES(551,X'01A222F8237F7F4C89515919D502957C','person','Павлина Балканска','балканска павлина',NULL,NULL);
INSERT INTO "urd_party" VALUES(578,X'01A222F82380763692FE7F3E2DB32AD2','person','Цветанка Емилова Иванова','иванова цветанка емилова',NULL,NULL);
INSERT INTO "urd_party" VALUES(594,X'01A222F82380763692FE7F3E2DB32AE2','person','Йордан Иванов Русев','русев йордан иванов',NULL,NULL);
INSERT INTO "urd_party" VALUES(633,X'01A222F82380763692FE7F3E2DB32B09','person','Боряна Спасова','спасова боряна',NULL,NULL);
INSERT INTO "urd_party" VALUES(683,X'01A222F82380763692FE7F3E2DB32B3B','person','Огнян Калоянов Чакъров','чакъров огнян калоянов',NULL,NULL);
INSERT INTO "urd_party" VALUES(691,X'01A222F82380763692FE7F3E2DB32B43','person','Десислава Асенова Юрукова','юрукова десислава асенова',NULL,NULL);
INSERT INTO "urd_party" VALUES(696,X'01A222F82380763692FE7F3E2DB32B48','person','Цветан Василов Шишков','шишков цветан василов',NULL,NULL);
INSERT INTO "urd_party" VALUES(697,X'01A222F82380763692FE7F3E2DB32B49','person','Огнян Димов','димов огнян',NULL,NULL);
INSERT INTO "urd_party" VALUES(706,X'01A222F82380763692FE7F3E2DB32B52','person','Ваня Велизарова Маринова','маринова ваня велизарова',NULL,NULL);
INSERT INTO "urd_party" VALUES(708,X'01A222F82380763692FE7F3E2DB32B54','person','Асен Антонов Дунавски','дунавски асен антонов',NULL,NULL);
INSERT INTO "urd_party" VALUES(713,X'01A222F82380763692FE7F3E2DB32B59','person','Лиляна Симеонова Орешкова','орешкова лиляна симеонова',NULL,NULL);
INSERT INTO "urd_party" VALUES(715,X'01A222F82380763692FE7F3E2DB32B5B','person','Илия Здравков Тодоров','тодоров илия здравков',NULL,NULL);
INSERT INTO "urd_party" VALUES(719,X'01A222F82380763692FE7F3E2DB32B5F','person','Светослав Николаев Балкански','балкански светослав николаев',NULL,NULL);
INSERT INTO "urd_party" VALUES(724,X'01A222F82380763692FE7F3E2DB32B64','person','Петър Халачев','халачев петър',NULL,NULL);
INSERT INTO "urd_party" VALUES(728,X'01A222F82380763692FE7F3E2DB32B68','person','Валентин Стефанов Сувариев','сувариев валентин стефанов',NULL,NULL);
INSERT INTO "urd_party" VALUES(731,X'01A222F82380763692FE7F3E2DB32B6B','person','Михаил Чавдаров Вълчев','вълчев михаил чавдаров',NULL,NULL);
INSERT INTO "urd_party" VALUES(732,X'01A222F82380763692FE7F3E2DB32B6C','person','Весела Ясенова','ясенова весела',NULL,NULL);
INSERT INTO "urd_party" VALUES(733,X'01A222F82380763692FE7F3E2DB32B6D','person','Даниела Христова Калпакчиева','калпакчиева даниела христова',NULL,NULL);
INSERT INTO "urd_party" VALUES(737,X'01A222F82380763692FE7F3E2DB32B71','person','Али Мехмедов Османов','османов али мехмедов',NULL,NULL);
INSERT INTO "urd_party" VALUES(738,X'01A222F82380763692FE7F3E2DB32B72','person','Петя Янкова Златева','златева петя янкова',NULL,NULL);
INSERT INTO "urd_party" VALUES(739,X'01A222F82380763692FE7F3E2DB32B73','person','Магдалена Мартинова Караджова','караджова магдалена мартинова',NULL,NULL);
INSERT INTO "urd_party" VALUES(741,X'01A222F82380763692FE7F3E2DB32B75','person','Калин Ганев','ганев калин',NULL,NULL);
INSERT INTO "urd_party" VALUES(742,X'01A222F82380763692FE7F3E2DB32B76','person','Иванка Яворова Савова','савова иванка яворова',NULL,NULL);
INSERT INTO "urd_party" VALUES(743,X'01A222F82380763692FE7F3E2DB32B77','person','Янко Цветанов Бонев','бонев янко цветанов',NULL,NULL);
INSERT INTO "urd_party" VALUES(855,X'01A222F823817D5790433448FE87E299','person','İsmail Çınaroğlu','cınaroglu ismail',NULL,NULL);
INSERT INTO "urd_party" VALUES(858,X'01A222F823817D5790433448FE87E29C','person','Оксана Яснопільська','яснопільська оксана',NULL,NULL);
INSERT INTO "urd_party" VALUES(865,X'01A222F823817D5790433448FE87E2A3','person','Ming Wang','wang ming',NULL,NULL);
INSERT INTO "urd_party" VALUES(905,X'01A222F823817D5790433448FE87E2CB','person','Katalin Erdős','erdos katalin',NULL,NULL);
INSERT INTO "urd_party" VALUES(908,X'01A222F823817D5790433448FE87E2CE','person','Anna Ekström','ekstrom anna',NULL,NULL);
INSERT INTO "urd_party" VALUES(929,X'01A222F823817D5790433448FE87E2E3','person','Zbigniew Wójcik','wojcik zbigniew',NULL,NULL);
INSERT INTO "urd_party" VALUES(933,X'01A222F823817D5790433448FE87E2E7','person','Ming Lin','lin ming',NULL,NULL);
INSERT INTO "urd_party" VALUES(938,X'01A222F823817D5790433448FE87E2EC','person','Μαρία Καραμπίνη','καραμπινη μαρια',NULL,NULL);
INSERT INTO "urd_party" VALUES(943,X'01A222F823817D5790433448FE87E2F1','person','Edmund Hartwell','hartwell edmund',NULL,NULL);
INSERT INTO "urd_party" VALUES(949,X'01A222F823817D5790433448FE87E2F7','person','Борис Ковачев','ковачев борис',NULL,NULL);
INSERT INTO "urd_party" VALUES(953,X'01A222F823817D5790433448FE87E2FB','person','Цветан Даниелов Орешков','орешков цветан даниелов',NULL,NULL);
INSERT INTO "urd_party" VALUES(954,X'01A222F83B697EEE93374BB160D2C330','organisation','Консултативен съвет по въпросите на младежта','консултативен съвет по въпросите на младежта',NULL,NULL);
INSERT INTO "urd_party" VALUES(955,X'01A222F855217F7B82F3A7394673871E','organisation','Министерство на пътищата и мостовете','министерство на пътищата и мостовете',NULL,NULL);
INSERT INTO "urd_party" VALUES(958,X'01A222F85552776D9F325B2E20B76252','organisation','Министерство на общинското развитие','министерство на общинското развитие',NULL,NULL);
INSERT INTO "urd_party" VALUES(960,X'01A222F85568768B9B051D721C235CF1','person','Христо Митев','митев христо',NULL,NULL);
INSERT INTO "urd_party" VALUES(961,X'01A222F85578700B8A48ACAC05BF302A','organisation','Министерство на училищата и читалищата','министерство на училищата и читалищата',NULL,NULL);
INSERT INTO "urd_party" VALUES(962,X'01A222F85586731792F0AA6BC53793E9','person','Илия Филипов','филипов илия',NULL,NULL);
INSERT INTO "urd_party" VALUES(963,X'01A222F85590781A8A60E402655D3578','person','Антон Горанов','горанов антон',NULL,NULL);
INSERT INTO "urd_party" VALUES(964,X'01A222F858FD7F688B66DEA494A86E87','organisation','Officina Tramontana S.r.l. 23','officina tramontana s r l 23',NULL,NULL);
INSERT INTO "urd_party" VALUES(965,X'01A222F8590374B381EE454F3025BAB8','organisation','Сдружение „Орехова гора“ 24','орехова гора 24',NULL,NULL);
INSERT INTO "urd_party" VALUES(970,X'01A222F85964798188D978B5206991F6','organisation','„Бели брези“ ООД 24','бели брези оод 24',NULL,NULL);
INSERT INTO "urd_party" VALUES(971,X'01A222F85975776288B729ADD8568A13','organisation','Officina Tramontana S.r.l. 24','officina tramontana s r l 24',NULL,NULL);
INSERT INTO "urd_party" VALUES(972,X'01A222F8598871E088209A6017C9A203','organisation','Сдружение „Орехова гора“ 25','орехова гора 25',NULL,NULL);
INSERT INTO "urd_party" VALUES(975,X'01A222F859AD7AD78603DA16C592D618','person','Jonas Feldmark 166','feldmark 166 jonas',NULL,NULL);
INSERT INTO "urd_party" VALUES(976,X'01A222F859AF72389633207B1550B90A','organisation','Читалище „Светлина“ 25','светлина 25',NULL,NULL);
INSERT INTO "urd_party" VALUES(977,X'01A222F859BE7A809F04B2A438E2F449','organisation','Hafenwerk Nordlicht GmbH 25','hafenwerk nordlicht gmbh 25',NULL,NULL);
INSERT INTO "urd_party" VALUES(978,X'01A222F859CA76C89A24E9037F0E43DB','person','Елица Звездарова 166','звездарова 166 елица',NULL,NULL);
INSERT INTO "urd_party" VALUES(979,X'01A222F859CC79F4896B20D85F24FC15','organisation','„Бели брези“ ООД 25','бели брези оод 25',NULL,NULL);
INSERT INTO "urd_party" VALUES(980,X'01A222F859DB71CD8D0EEA7AAE1E3C69','organisation','Officina Tramontana S.r.l. 25','officina tramontana s r l 25',NULL,NULL);
INSERT INTO "urd_party" VALUES(981,X'01A222F859DD7D7787F8946EE5ED6122','organisation','Сдружение „Орехова гора“ 26','орехова гора 26',980,NULL);
INSERT INTO "urd_party" VALUES(982,X'01A222F859DF7C999E46973B5102EED1','organisation','Lindqvist Ventil AB 26','lindqvist ventil ab 26',NULL,NULL);
INSERT INTO "urd_party" VALUES(983,X'01A222F85B8A74439AF48EA4BB18DF05','person','','',NULL,'2026-03-02 12:00:00.000000');
INSERT INTO "urd_party" VALUES(984,X'01A222F85B8D7CEF9F1768E35854C6CE','organisation','Читалище „Светлина“ 26','светлина 26',NULL,NULL);
CREATE TABLE urd_party_tag (
	party_id INTEGER NOT NULL, 
	tag_id INTEGER NOT NULL, 
	CONSTRAINT pk_urd_party_tag PRIMARY KEY (party_id, tag_id), 
	CONSTRAINT fk_urd_party_tag_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_party_tag_tag_id_urd_tag FOREIGN KEY(tag_id) REFERENCES urd_tag (id)
);
INSERT INTO "urd_party_tag" VALUES(199,12);
INSERT INTO "urd_party_tag" VALUES(201,13);
INSERT INTO "urd_party_tag" VALUES(201,12);
CREATE TABLE urd_person (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	given VARCHAR(400), 
	patronymic VARCHAR(400), 
	surname VARCHAR(400), 
	surname2 VARCHAR(400), 
	title VARCHAR(100), 
	credential VARCHAR(100), 
	salutation VARCHAR(400), 
	languages JSON NOT NULL, 
	birth_date VARCHAR(10), 
	country VARCHAR(2), 
	note VARCHAR, 
	CONSTRAINT pk_urd_person PRIMARY KEY (id), 
	CONSTRAINT fk_urd_person_id_urd_party FOREIGN KEY(id) REFERENCES urd_party (id)
);
INSERT INTO "urd_person" VALUES(1,23,'Васил','Димитров','Митев',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,48,'Чавдар','Стоянов','Узунов',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,54,'Симеон','Павлов','Тодоров',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,60,'Живка','Любомирова','Щерева',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,61,'Станимир','Антонов','Петков',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,62,'Десислава','Емилова','Велева',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,73,'Явор','Йорданов','Златев',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,74,'Лиляна','Александрова','Караджова',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,75,'Александър','Иванов','Ангелов',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,82,'Даниела','Йорданова','Найденова',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,84,'Десислава','Василова','Маринова',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,86,'Мира','Николова','Лозанова',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,87,'Боян','Калинов','Петков',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,88,'Иванка','Павлова','Бакърджиева',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,355,'Боян','Димитров','Господинов',NULL,NULL,NULL,NULL,'["bg","ru"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,362,'Снежана','Симеонова','Калпакчиева',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,551,'Павлина',NULL,'Балканска',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,578,'Цветанка','Емилова','Иванова',NULL,NULL,NULL,'Уважаема госпожо Иванова','["bg","en","de"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,594,'Йордан','Иванов','Русев',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,633,'Боряна',NULL,'Спасова',NULL,NULL,NULL,NULL,'["bg","ru"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,683,'Огнян','Калоянов','Чакъров',NULL,NULL,NULL,NULL,'["bg","tr"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,691,'Десислава','Асенова','Юрукова',NULL,NULL,NULL,'Уважаема госпожо Юрукова','["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,696,'Цветан','Василов','Шишков',NULL,NULL,NULL,NULL,'["bg","tr"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,697,'Огнян',NULL,'Димов',NULL,NULL,NULL,'Уважаеми господин Димов','["bg","ru"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,706,'Ваня','Велизарова','Маринова',NULL,NULL,NULL,'Уважаема госпожо Маринова','["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,708,'Асен','Антонов','Дунавски',NULL,NULL,NULL,NULL,'["bg","ru"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,713,'Лиляна','Симеонова','Орешкова',NULL,NULL,NULL,NULL,'["bg","en"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,715,'Илия','Здравков','Тодоров',NULL,NULL,NULL,'Уважаеми господин Тодоров','["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,719,'Светослав','Николаев','Балкански',NULL,NULL,NULL,NULL,'["bg","en","de"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,724,'Петър',NULL,'Халачев',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,728,'Валентин','Стефанов','Сувариев',NULL,NULL,NULL,NULL,'["bg","ru"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,731,'Михаил','Чавдаров','Вълчев',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,732,'Весела',NULL,'Ясенова',NULL,NULL,NULL,'Уважаема госпожо Ясенова','["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,733,'Даниела','Христова','Калпакчиева',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,737,'Али','Мехмедов','Османов',NULL,NULL,NULL,NULL,'["bg","tr"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,738,'Петя','Янкова','Златева',NULL,NULL,NULL,'Уважаема госпожо Златева','["bg","ru"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,739,'Магдалена','Мартинова','Караджова',NULL,NULL,NULL,'Уважаема госпожо Караджова','["bg","en","de"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,741,'Калин',NULL,'Ганев',NULL,NULL,NULL,NULL,'["bg","en","de"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,742,'Иванка','Яворова','Савова',NULL,NULL,NULL,NULL,'["bg","en"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,743,'Янко','Цветанов','Бонев',NULL,NULL,NULL,NULL,'["bg"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,855,'İsmail',NULL,'Çınaroğlu',NULL,NULL,NULL,NULL,'["tr","en"]',NULL,'TR',NULL);
INSERT INTO "urd_person" VALUES(1,858,'Оксана',NULL,'Яснопільська',NULL,NULL,NULL,NULL,'["uk","en"]',NULL,'UA',NULL);
INSERT INTO "urd_person" VALUES(1,865,'Ming',NULL,'Wang',NULL,NULL,NULL,NULL,'["zh","en"]',NULL,'CN',NULL);
INSERT INTO "urd_person" VALUES(1,905,'Katalin',NULL,'Erdős',NULL,NULL,NULL,NULL,'["hu","en"]',NULL,'HU',NULL);
INSERT INTO "urd_person" VALUES(1,908,'Anna',NULL,'Ekström',NULL,NULL,NULL,NULL,'["sv","en"]',NULL,'SE',NULL);
INSERT INTO "urd_person" VALUES(1,929,'Zbigniew',NULL,'Wójcik',NULL,NULL,NULL,NULL,'["pl","en"]',NULL,'PL',NULL);
INSERT INTO "urd_person" VALUES(1,933,'Ming',NULL,'Lin',NULL,NULL,NULL,NULL,'["zh","en"]',NULL,'CN',NULL);
INSERT INTO "urd_person" VALUES(1,938,'Μαρία',NULL,'Καραμπίνη',NULL,NULL,NULL,NULL,'["el","en"]',NULL,'GR',NULL);
INSERT INTO "urd_person" VALUES(1,943,'Edmund',NULL,'Hartwell',NULL,NULL,NULL,NULL,'["en"]',NULL,'GB',NULL);
INSERT INTO "urd_person" VALUES(1,949,'Борис',NULL,'Ковачев',NULL,NULL,NULL,'Уважаеми господин Ковачев','["bg","tr"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,953,'Цветан','Даниелов','Орешков',NULL,NULL,NULL,'Уважаеми господин Орешков','["bg","tr"]',NULL,'BG',NULL);
INSERT INTO "urd_person" VALUES(1,960,'Христо',NULL,'Митев',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,962,'Илия',NULL,'Филипов',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,963,'Антон',NULL,'Горанов',NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,975,'Jonas',NULL,'Feldmark 166',NULL,NULL,NULL,NULL,'["de"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,978,'Елица',NULL,'Звездарова 166',NULL,NULL,NULL,NULL,'["bg","fr"]',NULL,NULL,NULL);
INSERT INTO "urd_person" VALUES(1,983,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'["bg"]',NULL,NULL,NULL);
CREATE TABLE urd_post (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	seats INTEGER, 
	rank INTEGER, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	CONSTRAINT pk_urd_post PRIMARY KEY (id), 
	CONSTRAINT fk_urd_post_organisation_id_urd_organisation FOREIGN KEY(organisation_id) REFERENCES urd_organisation (id)
);
INSERT INTO "urd_post" VALUES(1,24,10,'Началник на отдел „Европейски проекти“',1,8,NULL,NULL);
INSERT INTO "urd_post" VALUES(1,28,955,'Министър',1,1,NULL,NULL);
INSERT INTO "urd_post" VALUES(1,29,958,'Министър',1,1,NULL,NULL);
INSERT INTO "urd_post" VALUES(1,30,961,'Министър',1,1,NULL,NULL);
CREATE TABLE urd_relationship (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	type VARCHAR(100) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	object_id INTEGER NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	note VARCHAR(400), 
	CONSTRAINT pk_urd_relationship PRIMARY KEY (id), 
	CONSTRAINT fk_urd_relationship_subject_id_urd_party FOREIGN KEY(subject_id) REFERENCES urd_party (id), 
	CONSTRAINT fk_urd_relationship_object_id_urd_party FOREIGN KEY(object_id) REFERENCES urd_party (id)
);
INSERT INTO "urd_relationship" VALUES(1,46,'knows',905,908,NULL,NULL,NULL);
INSERT INTO "urd_relationship" VALUES(1,47,'knows',929,933,NULL,NULL,NULL);
INSERT INTO "urd_relationship" VALUES(1,48,'knows',938,943,NULL,NULL,NULL);
CREATE TABLE urd_search_gram (
	gram VARCHAR(3) NOT NULL, 
	word VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_urd_search_gram PRIMARY KEY (gram, word)
)
 WITHOUT ROWID

;
INSERT INTO "urd_search_gram" VALUES('166','166');
INSERT INTO "urd_search_gram" VALUES('23$','23');
INSERT INTO "urd_search_gram" VALUES('24$','24');
INSERT INTO "urd_search_gram" VALUES('25$','25');
INSERT INTO "urd_search_gram" VALUES('26$','26');
INSERT INTO "urd_search_gram" VALUES('66$','166');
INSERT INTO "urd_search_gram" VALUES('^16','166');
INSERT INTO "urd_search_gram" VALUES('^23','23');
INSERT INTO "urd_search_gram" VALUES('^24','24');
INSERT INTO "urd_search_gram" VALUES('^25','25');
INSERT INTO "urd_search_gram" VALUES('^26','26');
INSERT INTO "urd_search_gram" VALUES('^ab','ab');
INSERT INTO "urd_search_gram" VALUES('^al','aleksandar');
INSERT INTO "urd_search_gram" VALUES('^al','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('^al','ali');
INSERT INTO "urd_search_gram" VALUES('^an','ana');
INSERT INTO "urd_search_gram" VALUES('^an','angelov');
INSERT INTO "urd_search_gram" VALUES('^an','anna');
INSERT INTO "urd_search_gram" VALUES('^an','anton');
INSERT INTO "urd_search_gram" VALUES('^an','antonov');
INSERT INTO "urd_search_gram" VALUES('^as','asen');
INSERT INTO "urd_search_gram" VALUES('^as','asenova');
INSERT INTO "urd_search_gram" VALUES('^as','ashgrove');
INSERT INTO "urd_search_gram" VALUES('^av','avtotransport');
INSERT INTO "urd_search_gram" VALUES('^ba','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('^ba','balkanska');
INSERT INTO "urd_search_gram" VALUES('^ba','balkanski');
INSERT INTO "urd_search_gram" VALUES('^be','belediesi');
INSERT INTO "urd_search_gram" VALUES('^be','belediyesi');
INSERT INTO "urd_search_gram" VALUES('^be','beli');
INSERT INTO "urd_search_gram" VALUES('^bi','bistritsa');
INSERT INTO "urd_search_gram" VALUES('^bi','biznes');
INSERT INTO "urd_search_gram" VALUES('^bo','boian');
INSERT INTO "urd_search_gram" VALUES('^bo','bonev');
INSERT INTO "urd_search_gram" VALUES('^bo','boriana');
INSERT INTO "urd_search_gram" VALUES('^bo','boris');
INSERT INTO "urd_search_gram" VALUES('^bo','boryana');
INSERT INTO "urd_search_gram" VALUES('^bo','boyan');
INSERT INTO "urd_search_gram" VALUES('^br','brezi');
INSERT INTO "urd_search_gram" VALUES('^ch','chakarov');
INSERT INTO "urd_search_gram" VALUES('^ch','chavdar');
INSERT INTO "urd_search_gram" VALUES('^ch','chavdarov');
INSERT INTO "urd_search_gram" VALUES('^ch','chetiri');
INSERT INTO "urd_search_gram" VALUES('^ch','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('^ch','chistota');
INSERT INTO "urd_search_gram" VALUES('^ch','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('^ci','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('^da','daniela');
INSERT INTO "urd_search_gram" VALUES('^da','danielov');
INSERT INTO "urd_search_gram" VALUES('^de','desislava');
INSERT INTO "urd_search_gram" VALUES('^di','dimitrov');
INSERT INTO "urd_search_gram" VALUES('^di','dimov');
INSERT INTO "urd_search_gram" VALUES('^di','disbudak');
INSERT INTO "urd_search_gram" VALUES('^di','dishbudak');
INSERT INTO "urd_search_gram" VALUES('^dn','dnes');
INSERT INTO "urd_search_gram" VALUES('^du','dunavski');
INSERT INTO "urd_search_gram" VALUES('^dv','dvora');
INSERT INTO "urd_search_gram" VALUES('^ed','edmund');
INSERT INTO "urd_search_gram" VALUES('^ek','ekstrom');
INSERT INTO "urd_search_gram" VALUES('^el','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('^el','elitsa');
INSERT INTO "urd_search_gram" VALUES('^em','emilova');
INSERT INTO "urd_search_gram" VALUES('^er','erdos');
INSERT INTO "urd_search_gram" VALUES('^ev','evropeiski');
INSERT INTO "urd_search_gram" VALUES('^ev','evropeyski');
INSERT INTO "urd_search_gram" VALUES('^fe','feldmark');
INSERT INTO "urd_search_gram" VALUES('^fi','filipov');
INSERT INTO "urd_search_gram" VALUES('^fu','futbol');
INSERT INTO "urd_search_gram" VALUES('^ga','ganev');
INSERT INTO "urd_search_gram" VALUES('^gm','gmbh');
INSERT INTO "urd_search_gram" VALUES('^go','gora');
INSERT INTO "urd_search_gram" VALUES('^go','goranov');
INSERT INTO "urd_search_gram" VALUES('^go','gospodinov');
INSERT INTO "urd_search_gram" VALUES('^ha','hafenverk');
INSERT INTO "urd_search_gram" VALUES('^ha','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('^ha','halachev');
INSERT INTO "urd_search_gram" VALUES('^ha','hartvel');
INSERT INTO "urd_search_gram" VALUES('^ha','hartwell');
INSERT INTO "urd_search_gram" VALUES('^hr','hristo');
INSERT INTO "urd_search_gram" VALUES('^hr','hristova');
INSERT INTO "urd_search_gram" VALUES('^i$','i');
INSERT INTO "urd_search_gram" VALUES('^ia','ianko');
INSERT INTO "urd_search_gram" VALUES('^ia','iankova');
INSERT INTO "urd_search_gram" VALUES('^ia','iasen');
INSERT INTO "urd_search_gram" VALUES('^ia','iasengrad');
INSERT INTO "urd_search_gram" VALUES('^ia','iasengradski');
INSERT INTO "urd_search_gram" VALUES('^ia','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('^ia','iasenova');
INSERT INTO "urd_search_gram" VALUES('^ia','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('^ia','iavor');
INSERT INTO "urd_search_gram" VALUES('^ia','iavorova');
INSERT INTO "urd_search_gram" VALUES('^il','ilia');
INSERT INTO "urd_search_gram" VALUES('^in','investitsi');
INSERT INTO "urd_search_gram" VALUES('^in','investitsii');
INSERT INTO "urd_search_gram" VALUES('^io','ionas');
INSERT INTO "urd_search_gram" VALUES('^io','iordan');
INSERT INTO "urd_search_gram" VALUES('^io','iordanov');
INSERT INTO "urd_search_gram" VALUES('^io','iordanova');
INSERT INTO "urd_search_gram" VALUES('^is','ismail');
INSERT INTO "urd_search_gram" VALUES('^iu','iurukova');
INSERT INTO "urd_search_gram" VALUES('^iv','ivanka');
INSERT INTO "urd_search_gram" VALUES('^iv','ivanov');
INSERT INTO "urd_search_gram" VALUES('^iv','ivanova');
INSERT INTO "urd_search_gram" VALUES('^jo','jonas');
INSERT INTO "urd_search_gram" VALUES('^ka','kalin');
INSERT INTO "urd_search_gram" VALUES('^ka','kalinov');
INSERT INTO "urd_search_gram" VALUES('^ka','kaloianov');
INSERT INTO "urd_search_gram" VALUES('^ka','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('^ka','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('^ka','karadzhova');
INSERT INTO "urd_search_gram" VALUES('^ka','karampini');
INSERT INTO "urd_search_gram" VALUES('^ka','katalin');
INSERT INTO "urd_search_gram" VALUES('^kl','klub');
INSERT INTO "urd_search_gram" VALUES('^ko','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('^ko','konsultativen');
INSERT INTO "urd_search_gram" VALUES('^ko','kovachev');
INSERT INTO "urd_search_gram" VALUES('^l$','l');
INSERT INTO "urd_search_gram" VALUES('^la','lapi');
INSERT INTO "urd_search_gram" VALUES('^le','lefkadis');
INSERT INTO "urd_search_gram" VALUES('^le','leikadis');
INSERT INTO "urd_search_gram" VALUES('^li','liliana');
INSERT INTO "urd_search_gram" VALUES('^li','lilyana');
INSERT INTO "urd_search_gram" VALUES('^li','lin');
INSERT INTO "urd_search_gram" VALUES('^li','lindkvist');
INSERT INTO "urd_search_gram" VALUES('^li','lindqvist');
INSERT INTO "urd_search_gram" VALUES('^lo','logistics');
INSERT INTO "urd_search_gram" VALUES('^lo','logistiks');
INSERT INTO "urd_search_gram" VALUES('^lo','lozanova');
INSERT INTO "urd_search_gram" VALUES('^lu','lubomirova');
INSERT INTO "urd_search_gram" VALUES('^ly','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('^ma','magdalena');
INSERT INTO "urd_search_gram" VALUES('^ma','maria');
INSERT INTO "urd_search_gram" VALUES('^ma','marinova');
INSERT INTO "urd_search_gram" VALUES('^ma','martinova');
INSERT INTO "urd_search_gram" VALUES('^me','meble');
INSERT INTO "urd_search_gram" VALUES('^me','mehmedov');
INSERT INTO "urd_search_gram" VALUES('^mi','mihail');
INSERT INTO "urd_search_gram" VALUES('^mi','ming');
INSERT INTO "urd_search_gram" VALUES('^mi','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('^mi','mira');
INSERT INTO "urd_search_gram" VALUES('^mi','misika');
INSERT INTO "urd_search_gram" VALUES('^mi','miska');
INSERT INTO "urd_search_gram" VALUES('^mi','mitev');
INSERT INTO "urd_search_gram" VALUES('^ml','mladezhta');
INSERT INTO "urd_search_gram" VALUES('^mo','mostovete');
INSERT INTO "urd_search_gram" VALUES('^na','na');
INSERT INTO "urd_search_gram" VALUES('^na','naidenova');
INSERT INTO "urd_search_gram" VALUES('^na','napredak');
INSERT INTO "urd_search_gram" VALUES('^na','naydenova');
INSERT INTO "urd_search_gram" VALUES('^ni','nikolaev');
INSERT INTO "urd_search_gram" VALUES('^ni','nikolova');
INSERT INTO "urd_search_gram" VALUES('^no','nordlicht');
INSERT INTO "urd_search_gram" VALUES('^ob','oblastno');
INSERT INTO "urd_search_gram" VALUES('^ob','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('^ob','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('^ob','obshtina');
INSERT INTO "urd_search_gram" VALUES('^ob','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('^of','officina');
INSERT INTO "urd_search_gram" VALUES('^of','ofitsina');
INSERT INTO "urd_search_gram" VALUES('^og','ognian');
INSERT INTO "urd_search_gram" VALUES('^og','ognyan');
INSERT INTO "urd_search_gram" VALUES('^ok','oksana');
INSERT INTO "urd_search_gram" VALUES('^oo','ood');
INSERT INTO "urd_search_gram" VALUES('^or','orehova');
INSERT INTO "urd_search_gram" VALUES('^or','oreshkov');
INSERT INTO "urd_search_gram" VALUES('^or','oreshkova');
INSERT INTO "urd_search_gram" VALUES('^os','osmanov');
INSERT INTO "urd_search_gram" VALUES('^ot','otdel');
INSERT INTO "urd_search_gram" VALUES('^ov','ovasi');
INSERT INTO "urd_search_gram" VALUES('^pa','paisi');
INSERT INTO "urd_search_gram" VALUES('^pa','paisiy');
INSERT INTO "urd_search_gram" VALUES('^pa','patishtata');
INSERT INTO "urd_search_gram" VALUES('^pa','patno');
INSERT INTO "urd_search_gram" VALUES('^pa','pavlina');
INSERT INTO "urd_search_gram" VALUES('^pa','pavlov');
INSERT INTO "urd_search_gram" VALUES('^pa','pavlova');
INSERT INTO "urd_search_gram" VALUES('^pa','pazar');
INSERT INTO "urd_search_gram" VALUES('^pe','petar');
INSERT INTO "urd_search_gram" VALUES('^pe','petia');
INSERT INTO "urd_search_gram" VALUES('^pe','petkov');
INSERT INTO "urd_search_gram" VALUES('^pe','petya');
INSERT INTO "urd_search_gram" VALUES('^pl','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('^po','po');
INSERT INTO "urd_search_gram" VALUES('^po','pole');
INSERT INTO "urd_search_gram" VALUES('^po','portal');
INSERT INTO "urd_search_gram" VALUES('^pr','proekti');
INSERT INTO "urd_search_gram" VALUES('^pr','prokti');
INSERT INTO "urd_search_gram" VALUES('^pr','protokol');
INSERT INTO "urd_search_gram" VALUES('^r$','r');
INSERT INTO "urd_search_gram" VALUES('^ra','rada');
INSERT INTO "urd_search_gram" VALUES('^ra','radio');
INSERT INTO "urd_search_gram" VALUES('^ra','razvitie');
INSERT INTO "urd_search_gram" VALUES('^ru','rusev');
INSERT INTO "urd_search_gram" VALUES('^s$','s');
INSERT INTO "urd_search_gram" VALUES('^sa','savet');
INSERT INTO "urd_search_gram" VALUES('^sa','savova');
INSERT INTO "urd_search_gram" VALUES('^sh','shah');
INSERT INTO "urd_search_gram" VALUES('^sh','shishkov');
INSERT INTO "urd_search_gram" VALUES('^sh','shtereva');
INSERT INTO "urd_search_gram" VALUES('^si','simeon');
INSERT INTO "urd_search_gram" VALUES('^si','simeonova');
INSERT INTO "urd_search_gram" VALUES('^sn','snezhana');
INSERT INTO "urd_search_gram" VALUES('^so','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('^so','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('^so','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('^so','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('^sp','spasova');
INSERT INTO "urd_search_gram" VALUES('^sp','sporten');
INSERT INTO "urd_search_gram" VALUES('^sr','srebroles');
INSERT INTO "urd_search_gram" VALUES('^st','stanimir');
INSERT INTO "urd_search_gram" VALUES('^st','stefanov');
INSERT INTO "urd_search_gram" VALUES('^st','stoianov');
INSERT INTO "urd_search_gram" VALUES('^st','stoyanov');
INSERT INTO "urd_search_gram" VALUES('^su','suvariev');
INSERT INTO "urd_search_gram" VALUES('^sv','svetlina');
INSERT INTO "urd_search_gram" VALUES('^sv','svetoslav');
INSERT INTO "urd_search_gram" VALUES('^te','televizia');
INSERT INTO "urd_search_gram" VALUES('^te','tenis');
INSERT INTO "urd_search_gram" VALUES('^to','todorov');
INSERT INTO "urd_search_gram" VALUES('^to','topolovo');
INSERT INTO "urd_search_gram" VALUES('^tr','tramontana');
INSERT INTO "urd_search_gram" VALUES('^tr','trofima');
INSERT INTO "urd_search_gram" VALUES('^ts','tsvetan');
INSERT INTO "urd_search_gram" VALUES('^ts','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('^ts','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('^uc','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('^ud','ud');
INSERT INTO "urd_search_gram" VALUES('^up','upravlenie');
INSERT INTO "urd_search_gram" VALUES('^uz','uzunov');
INSERT INTO "urd_search_gram" VALUES('^v$','v');
INSERT INTO "urd_search_gram" VALUES('^va','valchev');
INSERT INTO "urd_search_gram" VALUES('^va','valentin');
INSERT INTO "urd_search_gram" VALUES('^va','vang');
INSERT INTO "urd_search_gram" VALUES('^va','vania');
INSERT INTO "urd_search_gram" VALUES('^va','vanya');
INSERT INTO "urd_search_gram" VALUES('^va','vaprosite');
INSERT INTO "urd_search_gram" VALUES('^va','vasil');
INSERT INTO "urd_search_gram" VALUES('^va','vasilov');
INSERT INTO "urd_search_gram" VALUES('^va','vasilova');
INSERT INTO "urd_search_gram" VALUES('^ve','veleva');
INSERT INTO "urd_search_gram" VALUES('^ve','velizarova');
INSERT INTO "urd_search_gram" VALUES('^ve','ventil');
INSERT INTO "urd_search_gram" VALUES('^ve','vesela');
INSERT INTO "urd_search_gram" VALUES('^ve','vesti');
INSERT INTO "urd_search_gram" VALUES('^vo','voitsik');
INSERT INTO "urd_search_gram" VALUES('^vr','vrazki');
INSERT INTO "urd_search_gram" VALUES('^wa','wang');
INSERT INTO "urd_search_gram" VALUES('^wo','wojcik');
INSERT INTO "urd_search_gram" VALUES('^ya','yanko');
INSERT INTO "urd_search_gram" VALUES('^ya','yankova');
INSERT INTO "urd_search_gram" VALUES('^ya','yasen');
INSERT INTO "urd_search_gram" VALUES('^ya','yasengrad');
INSERT INTO "urd_search_gram" VALUES('^ya','yasengradski');
INSERT INTO "urd_search_gram" VALUES('^ya','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('^ya','yasenova');
INSERT INTO "urd_search_gram" VALUES('^ya','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('^ya','yavor');
INSERT INTO "urd_search_gram" VALUES('^ya','yavorova');
INSERT INTO "urd_search_gram" VALUES('^yo','yordan');
INSERT INTO "urd_search_gram" VALUES('^yo','yordanov');
INSERT INTO "urd_search_gram" VALUES('^yo','yordanova');
INSERT INTO "urd_search_gram" VALUES('^yu','yurukova');
INSERT INTO "urd_search_gram" VALUES('^zb','zbigniev');
INSERT INTO "urd_search_gram" VALUES('^zb','zbigniew');
INSERT INTO "urd_search_gram" VALUES('^zd','zdravkov');
INSERT INTO "urd_search_gram" VALUES('^zh','zhivka');
INSERT INTO "urd_search_gram" VALUES('^zl','zlatev');
INSERT INTO "urd_search_gram" VALUES('^zl','zlateva');
INSERT INTO "urd_search_gram" VALUES('^zv','zveno');
INSERT INTO "urd_search_gram" VALUES('^zv','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('ab$','ab');
INSERT INTO "urd_search_gram" VALUES('ach','halachev');
INSERT INTO "urd_search_gram" VALUES('ach','kovachev');
INSERT INTO "urd_search_gram" VALUES('ad$','iasengrad');
INSERT INTO "urd_search_gram" VALUES('ad$','yasengrad');
INSERT INTO "urd_search_gram" VALUES('ada','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('ada','rada');
INSERT INTO "urd_search_gram" VALUES('ade','mladezhta');
INSERT INTO "urd_search_gram" VALUES('adi','lefkadis');
INSERT INTO "urd_search_gram" VALUES('adi','leikadis');
INSERT INTO "urd_search_gram" VALUES('adi','radio');
INSERT INTO "urd_search_gram" VALUES('ads','iasengradski');
INSERT INTO "urd_search_gram" VALUES('ads','yasengradski');
INSERT INTO "urd_search_gram" VALUES('adz','karadzhova');
INSERT INTO "urd_search_gram" VALUES('aev','nikolaev');
INSERT INTO "urd_search_gram" VALUES('afe','hafenverk');
INSERT INTO "urd_search_gram" VALUES('afe','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('agd','magdalena');
INSERT INTO "urd_search_gram" VALUES('ah$','shah');
INSERT INTO "urd_search_gram" VALUES('aid','naidenova');
INSERT INTO "urd_search_gram" VALUES('ail','ismail');
INSERT INTO "urd_search_gram" VALUES('ail','mihail');
INSERT INTO "urd_search_gram" VALUES('ais','paisi');
INSERT INTO "urd_search_gram" VALUES('ais','paisiy');
INSERT INTO "urd_search_gram" VALUES('ak$','disbudak');
INSERT INTO "urd_search_gram" VALUES('ak$','dishbudak');
INSERT INTO "urd_search_gram" VALUES('ak$','napredak');
INSERT INTO "urd_search_gram" VALUES('aka','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('aka','chakarov');
INSERT INTO "urd_search_gram" VALUES('akc','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('al$','portal');
INSERT INTO "urd_search_gram" VALUES('ala','halachev');
INSERT INTO "urd_search_gram" VALUES('alc','valchev');
INSERT INTO "urd_search_gram" VALUES('ale','aleksandar');
INSERT INTO "urd_search_gram" VALUES('ale','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('ale','magdalena');
INSERT INTO "urd_search_gram" VALUES('ale','valentin');
INSERT INTO "urd_search_gram" VALUES('ali','ali');
INSERT INTO "urd_search_gram" VALUES('ali','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('ali','kalin');
INSERT INTO "urd_search_gram" VALUES('ali','kalinov');
INSERT INTO "urd_search_gram" VALUES('ali','katalin');
INSERT INTO "urd_search_gram" VALUES('alk','balkanska');
INSERT INTO "urd_search_gram" VALUES('alk','balkanski');
INSERT INTO "urd_search_gram" VALUES('alo','kaloianov');
INSERT INTO "urd_search_gram" VALUES('alo','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('alp','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('alt','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('amo','tramontana');
INSERT INTO "urd_search_gram" VALUES('amp','karampini');
INSERT INTO "urd_search_gram" VALUES('an$','boian');
INSERT INTO "urd_search_gram" VALUES('an$','boyan');
INSERT INTO "urd_search_gram" VALUES('an$','iordan');
INSERT INTO "urd_search_gram" VALUES('an$','ognian');
INSERT INTO "urd_search_gram" VALUES('an$','ognyan');
INSERT INTO "urd_search_gram" VALUES('an$','tsvetan');
INSERT INTO "urd_search_gram" VALUES('an$','yordan');
INSERT INTO "urd_search_gram" VALUES('ana','ana');
INSERT INTO "urd_search_gram" VALUES('ana','boriana');
INSERT INTO "urd_search_gram" VALUES('ana','boryana');
INSERT INTO "urd_search_gram" VALUES('ana','liliana');
INSERT INTO "urd_search_gram" VALUES('ana','lilyana');
INSERT INTO "urd_search_gram" VALUES('ana','oksana');
INSERT INTO "urd_search_gram" VALUES('ana','snezhana');
INSERT INTO "urd_search_gram" VALUES('ana','tramontana');
INSERT INTO "urd_search_gram" VALUES('anc','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('anc','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('and','aleksandar');
INSERT INTO "urd_search_gram" VALUES('and','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('ane','ganev');
INSERT INTO "urd_search_gram" VALUES('ang','angelov');
INSERT INTO "urd_search_gram" VALUES('ang','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ang','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ang','vang');
INSERT INTO "urd_search_gram" VALUES('ang','wang');
INSERT INTO "urd_search_gram" VALUES('ani','daniela');
INSERT INTO "urd_search_gram" VALUES('ani','danielov');
INSERT INTO "urd_search_gram" VALUES('ani','stanimir');
INSERT INTO "urd_search_gram" VALUES('ani','vania');
INSERT INTO "urd_search_gram" VALUES('ank','ianko');
INSERT INTO "urd_search_gram" VALUES('ank','iankova');
INSERT INTO "urd_search_gram" VALUES('ank','ivanka');
INSERT INTO "urd_search_gram" VALUES('ank','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('ank','yanko');
INSERT INTO "urd_search_gram" VALUES('ank','yankova');
INSERT INTO "urd_search_gram" VALUES('ann','anna');
INSERT INTO "urd_search_gram" VALUES('ano','goranov');
INSERT INTO "urd_search_gram" VALUES('ano','iordanov');
INSERT INTO "urd_search_gram" VALUES('ano','iordanova');
INSERT INTO "urd_search_gram" VALUES('ano','ivanov');
INSERT INTO "urd_search_gram" VALUES('ano','ivanova');
INSERT INTO "urd_search_gram" VALUES('ano','kaloianov');
INSERT INTO "urd_search_gram" VALUES('ano','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('ano','lozanova');
INSERT INTO "urd_search_gram" VALUES('ano','osmanov');
INSERT INTO "urd_search_gram" VALUES('ano','stefanov');
INSERT INTO "urd_search_gram" VALUES('ano','stoianov');
INSERT INTO "urd_search_gram" VALUES('ano','stoyanov');
INSERT INTO "urd_search_gram" VALUES('ano','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('ano','yordanov');
INSERT INTO "urd_search_gram" VALUES('ano','yordanova');
INSERT INTO "urd_search_gram" VALUES('ans','avtotransport');
INSERT INTO "urd_search_gram" VALUES('ans','balkanska');
INSERT INTO "urd_search_gram" VALUES('ans','balkanski');
INSERT INTO "urd_search_gram" VALUES('ant','anton');
INSERT INTO "urd_search_gram" VALUES('ant','antonov');
INSERT INTO "urd_search_gram" VALUES('any','vanya');
INSERT INTO "urd_search_gram" VALUES('api','lapi');
INSERT INTO "urd_search_gram" VALUES('apr','napredak');
INSERT INTO "urd_search_gram" VALUES('apr','vaprosite');
INSERT INTO "urd_search_gram" VALUES('ar$','aleksandar');
INSERT INTO "urd_search_gram" VALUES('ar$','chavdar');
INSERT INTO "urd_search_gram" VALUES('ar$','pazar');
INSERT INTO "urd_search_gram" VALUES('ar$','petar');
INSERT INTO "urd_search_gram" VALUES('ara','karadzhova');
INSERT INTO "urd_search_gram" VALUES('ara','karampini');
INSERT INTO "urd_search_gram" VALUES('ard','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('ari','maria');
INSERT INTO "urd_search_gram" VALUES('ari','marinova');
INSERT INTO "urd_search_gram" VALUES('ari','suvariev');
INSERT INTO "urd_search_gram" VALUES('ark','feldmark');
INSERT INTO "urd_search_gram" VALUES('aro','chakarov');
INSERT INTO "urd_search_gram" VALUES('aro','chavdarov');
INSERT INTO "urd_search_gram" VALUES('aro','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('aro','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('aro','velizarova');
INSERT INTO "urd_search_gram" VALUES('aro','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('art','hartvel');
INSERT INTO "urd_search_gram" VALUES('art','hartwell');
INSERT INTO "urd_search_gram" VALUES('art','martinova');
INSERT INTO "urd_search_gram" VALUES('as$','ionas');
INSERT INTO "urd_search_gram" VALUES('as$','jonas');
INSERT INTO "urd_search_gram" VALUES('ase','asen');
INSERT INTO "urd_search_gram" VALUES('ase','asenova');
INSERT INTO "urd_search_gram" VALUES('ase','iasen');
INSERT INTO "urd_search_gram" VALUES('ase','iasengrad');
INSERT INTO "urd_search_gram" VALUES('ase','iasengradski');
INSERT INTO "urd_search_gram" VALUES('ase','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('ase','iasenova');
INSERT INTO "urd_search_gram" VALUES('ase','yasen');
INSERT INTO "urd_search_gram" VALUES('ase','yasengrad');
INSERT INTO "urd_search_gram" VALUES('ase','yasengradski');
INSERT INTO "urd_search_gram" VALUES('ase','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('ase','yasenova');
INSERT INTO "urd_search_gram" VALUES('ash','ashgrove');
INSERT INTO "urd_search_gram" VALUES('asi','ovasi');
INSERT INTO "urd_search_gram" VALUES('asi','vasil');
INSERT INTO "urd_search_gram" VALUES('asi','vasilov');
INSERT INTO "urd_search_gram" VALUES('asi','vasilova');
INSERT INTO "urd_search_gram" VALUES('asn','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('asn','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('aso','spasova');
INSERT INTO "urd_search_gram" VALUES('ast','oblastno');
INSERT INTO "urd_search_gram" VALUES('at$','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('ata','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('ata','katalin');
INSERT INTO "urd_search_gram" VALUES('ata','patishtata');
INSERT INTO "urd_search_gram" VALUES('ata','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('ate','zlatev');
INSERT INTO "urd_search_gram" VALUES('ate','zlateva');
INSERT INTO "urd_search_gram" VALUES('ati','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('ati','konsultativen');
INSERT INTO "urd_search_gram" VALUES('ati','patishtata');
INSERT INTO "urd_search_gram" VALUES('atn','patno');
INSERT INTO "urd_search_gram" VALUES('av$','svetoslav');
INSERT INTO "urd_search_gram" VALUES('ava','desislava');
INSERT INTO "urd_search_gram" VALUES('avd','chavdar');
INSERT INTO "urd_search_gram" VALUES('avd','chavdarov');
INSERT INTO "urd_search_gram" VALUES('ave','savet');
INSERT INTO "urd_search_gram" VALUES('avk','zdravkov');
INSERT INTO "urd_search_gram" VALUES('avl','pavlina');
INSERT INTO "urd_search_gram" VALUES('avl','pavlov');
INSERT INTO "urd_search_gram" VALUES('avl','pavlova');
INSERT INTO "urd_search_gram" VALUES('avl','upravlenie');
INSERT INTO "urd_search_gram" VALUES('avo','iavor');
INSERT INTO "urd_search_gram" VALUES('avo','iavorova');
INSERT INTO "urd_search_gram" VALUES('avo','savova');
INSERT INTO "urd_search_gram" VALUES('avo','yavor');
INSERT INTO "urd_search_gram" VALUES('avo','yavorova');
INSERT INTO "urd_search_gram" VALUES('avs','dunavski');
INSERT INTO "urd_search_gram" VALUES('avt','avtotransport');
INSERT INTO "urd_search_gram" VALUES('ayd','naydenova');
INSERT INTO "urd_search_gram" VALUES('aza','pazar');
INSERT INTO "urd_search_gram" VALUES('azk','vrazki');
INSERT INTO "urd_search_gram" VALUES('azp','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('azv','razvitie');
INSERT INTO "urd_search_gram" VALUES('bak','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('bal','balkanska');
INSERT INTO "urd_search_gram" VALUES('bal','balkanski');
INSERT INTO "urd_search_gram" VALUES('bel','belediesi');
INSERT INTO "urd_search_gram" VALUES('bel','belediyesi');
INSERT INTO "urd_search_gram" VALUES('bel','beli');
INSERT INTO "urd_search_gram" VALUES('bh$','gmbh');
INSERT INTO "urd_search_gram" VALUES('big','zbigniev');
INSERT INTO "urd_search_gram" VALUES('big','zbigniew');
INSERT INTO "urd_search_gram" VALUES('bis','bistritsa');
INSERT INTO "urd_search_gram" VALUES('biz','biznes');
INSERT INTO "urd_search_gram" VALUES('bla','oblastno');
INSERT INTO "urd_search_gram" VALUES('ble','meble');
INSERT INTO "urd_search_gram" VALUES('boi','boian');
INSERT INTO "urd_search_gram" VALUES('bol','futbol');
INSERT INTO "urd_search_gram" VALUES('bom','lubomirova');
INSERT INTO "urd_search_gram" VALUES('bom','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('bon','bonev');
INSERT INTO "urd_search_gram" VALUES('bor','boriana');
INSERT INTO "urd_search_gram" VALUES('bor','boris');
INSERT INTO "urd_search_gram" VALUES('bor','boryana');
INSERT INTO "urd_search_gram" VALUES('boy','boyan');
INSERT INTO "urd_search_gram" VALUES('bre','brezi');
INSERT INTO "urd_search_gram" VALUES('bro','srebroles');
INSERT INTO "urd_search_gram" VALUES('bsh','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('bsh','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('bsh','obshtina');
INSERT INTO "urd_search_gram" VALUES('bsh','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('bud','disbudak');
INSERT INTO "urd_search_gram" VALUES('bud','dishbudak');
INSERT INTO "urd_search_gram" VALUES('cha','chakarov');
INSERT INTO "urd_search_gram" VALUES('cha','chavdar');
INSERT INTO "urd_search_gram" VALUES('cha','chavdarov');
INSERT INTO "urd_search_gram" VALUES('che','chetiri');
INSERT INTO "urd_search_gram" VALUES('che','halachev');
INSERT INTO "urd_search_gram" VALUES('che','kovachev');
INSERT INTO "urd_search_gram" VALUES('che','valchev');
INSERT INTO "urd_search_gram" VALUES('chi','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('chi','chistota');
INSERT INTO "urd_search_gram" VALUES('chi','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('chi','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('chi','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('chi','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('cht','nordlicht');
INSERT INTO "urd_search_gram" VALUES('chu','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('cik','wojcik');
INSERT INTO "urd_search_gram" VALUES('cin','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('cin','officina');
INSERT INTO "urd_search_gram" VALUES('cs$','logistics');
INSERT INTO "urd_search_gram" VALUES('da$','rada');
INSERT INTO "urd_search_gram" VALUES('dak','disbudak');
INSERT INTO "urd_search_gram" VALUES('dak','dishbudak');
INSERT INTO "urd_search_gram" VALUES('dak','napredak');
INSERT INTO "urd_search_gram" VALUES('dal','magdalena');
INSERT INTO "urd_search_gram" VALUES('dan','daniela');
INSERT INTO "urd_search_gram" VALUES('dan','danielov');
INSERT INTO "urd_search_gram" VALUES('dan','iordan');
INSERT INTO "urd_search_gram" VALUES('dan','iordanov');
INSERT INTO "urd_search_gram" VALUES('dan','iordanova');
INSERT INTO "urd_search_gram" VALUES('dan','yordan');
INSERT INTO "urd_search_gram" VALUES('dan','yordanov');
INSERT INTO "urd_search_gram" VALUES('dan','yordanova');
INSERT INTO "urd_search_gram" VALUES('dar','aleksandar');
INSERT INTO "urd_search_gram" VALUES('dar','chavdar');
INSERT INTO "urd_search_gram" VALUES('dar','chavdarov');
INSERT INTO "urd_search_gram" VALUES('dar','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('dat','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('del','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('del','otdel');
INSERT INTO "urd_search_gram" VALUES('den','naidenova');
INSERT INTO "urd_search_gram" VALUES('den','naydenova');
INSERT INTO "urd_search_gram" VALUES('des','desislava');
INSERT INTO "urd_search_gram" VALUES('dez','mladezhta');
INSERT INTO "urd_search_gram" VALUES('dia','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('dia','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('die','belediesi');
INSERT INTO "urd_search_gram" VALUES('dil','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('dil','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('dim','dimitrov');
INSERT INTO "urd_search_gram" VALUES('dim','dimov');
INSERT INTO "urd_search_gram" VALUES('din','gospodinov');
INSERT INTO "urd_search_gram" VALUES('dio','radio');
INSERT INTO "urd_search_gram" VALUES('dis','disbudak');
INSERT INTO "urd_search_gram" VALUES('dis','dishbudak');
INSERT INTO "urd_search_gram" VALUES('dis','lefkadis');
INSERT INTO "urd_search_gram" VALUES('dis','leikadis');
INSERT INTO "urd_search_gram" VALUES('diy','belediyesi');
INSERT INTO "urd_search_gram" VALUES('dkv','lindkvist');
INSERT INTO "urd_search_gram" VALUES('dli','nordlicht');
INSERT INTO "urd_search_gram" VALUES('dma','feldmark');
INSERT INTO "urd_search_gram" VALUES('dmu','edmund');
INSERT INTO "urd_search_gram" VALUES('dne','dnes');
INSERT INTO "urd_search_gram" VALUES('dor','todorov');
INSERT INTO "urd_search_gram" VALUES('dos','erdos');
INSERT INTO "urd_search_gram" VALUES('dov','mehmedov');
INSERT INTO "urd_search_gram" VALUES('dqv','lindqvist');
INSERT INTO "urd_search_gram" VALUES('dra','zdravkov');
INSERT INTO "urd_search_gram" VALUES('dro','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('dsk','iasengradski');
INSERT INTO "urd_search_gram" VALUES('dsk','yasengradski');
INSERT INTO "urd_search_gram" VALUES('dun','dunavski');
INSERT INTO "urd_search_gram" VALUES('dvo','dvora');
INSERT INTO "urd_search_gram" VALUES('dzh','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('dzh','karadzhova');
INSERT INTO "urd_search_gram" VALUES('ebl','meble');
INSERT INTO "urd_search_gram" VALUES('ebr','srebroles');
INSERT INTO "urd_search_gram" VALUES('eda','napredak');
INSERT INTO "urd_search_gram" VALUES('ede','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('edi','belediesi');
INSERT INTO "urd_search_gram" VALUES('edi','belediyesi');
INSERT INTO "urd_search_gram" VALUES('edm','edmund');
INSERT INTO "urd_search_gram" VALUES('edo','mehmedov');
INSERT INTO "urd_search_gram" VALUES('efa','stefanov');
INSERT INTO "urd_search_gram" VALUES('efk','lefkadis');
INSERT INTO "urd_search_gram" VALUES('ehm','mehmedov');
INSERT INTO "urd_search_gram" VALUES('eho','orehova');
INSERT INTO "urd_search_gram" VALUES('eik','leikadis');
INSERT INTO "urd_search_gram" VALUES('eis','evropeiski');
INSERT INTO "urd_search_gram" VALUES('eks','aleksandar');
INSERT INTO "urd_search_gram" VALUES('eks','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('eks','ekstrom');
INSERT INTO "urd_search_gram" VALUES('ekt','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('ekt','proekti');
INSERT INTO "urd_search_gram" VALUES('el$','hartvel');
INSERT INTO "urd_search_gram" VALUES('el$','otdel');
INSERT INTO "urd_search_gram" VALUES('ela','daniela');
INSERT INTO "urd_search_gram" VALUES('ela','vesela');
INSERT INTO "urd_search_gram" VALUES('eld','feldmark');
INSERT INTO "urd_search_gram" VALUES('ele','belediesi');
INSERT INTO "urd_search_gram" VALUES('ele','belediyesi');
INSERT INTO "urd_search_gram" VALUES('ele','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('ele','televizia');
INSERT INTO "urd_search_gram" VALUES('ele','veleva');
INSERT INTO "urd_search_gram" VALUES('eli','beli');
INSERT INTO "urd_search_gram" VALUES('eli','elitsa');
INSERT INTO "urd_search_gram" VALUES('eli','velizarova');
INSERT INTO "urd_search_gram" VALUES('ell','hartwell');
INSERT INTO "urd_search_gram" VALUES('elo','angelov');
INSERT INTO "urd_search_gram" VALUES('elo','danielov');
INSERT INTO "urd_search_gram" VALUES('emi','emilova');
INSERT INTO "urd_search_gram" VALUES('en$','asen');
INSERT INTO "urd_search_gram" VALUES('en$','iasen');
INSERT INTO "urd_search_gram" VALUES('en$','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('en$','konsultativen');
INSERT INTO "urd_search_gram" VALUES('en$','sporten');
INSERT INTO "urd_search_gram" VALUES('en$','yasen');
INSERT INTO "urd_search_gram" VALUES('ena','magdalena');
INSERT INTO "urd_search_gram" VALUES('eng','iasengrad');
INSERT INTO "urd_search_gram" VALUES('eng','iasengradski');
INSERT INTO "urd_search_gram" VALUES('eng','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('eng','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('eng','yasengrad');
INSERT INTO "urd_search_gram" VALUES('eng','yasengradski');
INSERT INTO "urd_search_gram" VALUES('eni','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('eni','tenis');
INSERT INTO "urd_search_gram" VALUES('eni','upravlenie');
INSERT INTO "urd_search_gram" VALUES('enm','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('enm','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('eno','asenova');
INSERT INTO "urd_search_gram" VALUES('eno','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('eno','iasenova');
INSERT INTO "urd_search_gram" VALUES('eno','naidenova');
INSERT INTO "urd_search_gram" VALUES('eno','naydenova');
INSERT INTO "urd_search_gram" VALUES('eno','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('eno','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('eno','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('eno','yasenova');
INSERT INTO "urd_search_gram" VALUES('eno','zveno');
INSERT INTO "urd_search_gram" VALUES('ent','valentin');
INSERT INTO "urd_search_gram" VALUES('ent','ventil');
INSERT INTO "urd_search_gram" VALUES('env','hafenverk');
INSERT INTO "urd_search_gram" VALUES('enw','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('eon','simeon');
INSERT INTO "urd_search_gram" VALUES('eon','simeonova');
INSERT INTO "urd_search_gram" VALUES('erd','erdos');
INSERT INTO "urd_search_gram" VALUES('ere','shtereva');
INSERT INTO "urd_search_gram" VALUES('erk','hafenverk');
INSERT INTO "urd_search_gram" VALUES('erk','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('ers','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('es$','biznes');
INSERT INTO "urd_search_gram" VALUES('es$','dnes');
INSERT INTO "urd_search_gram" VALUES('es$','srebroles');
INSERT INTO "urd_search_gram" VALUES('ese','vesela');
INSERT INTO "urd_search_gram" VALUES('esh','oreshkov');
INSERT INTO "urd_search_gram" VALUES('esh','oreshkova');
INSERT INTO "urd_search_gram" VALUES('esi','belediesi');
INSERT INTO "urd_search_gram" VALUES('esi','belediyesi');
INSERT INTO "urd_search_gram" VALUES('esi','desislava');
INSERT INTO "urd_search_gram" VALUES('est','investitsi');
INSERT INTO "urd_search_gram" VALUES('est','investitsii');
INSERT INTO "urd_search_gram" VALUES('est','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('est','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('est','vesti');
INSERT INTO "urd_search_gram" VALUES('et$','savet');
INSERT INTO "urd_search_gram" VALUES('eta','petar');
INSERT INTO "urd_search_gram" VALUES('eta','tsvetan');
INSERT INTO "urd_search_gram" VALUES('eta','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('eta','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('ete','mostovete');
INSERT INTO "urd_search_gram" VALUES('eti','chetiri');
INSERT INTO "urd_search_gram" VALUES('eti','petia');
INSERT INTO "urd_search_gram" VALUES('etk','petkov');
INSERT INTO "urd_search_gram" VALUES('etl','svetlina');
INSERT INTO "urd_search_gram" VALUES('eto','svetoslav');
INSERT INTO "urd_search_gram" VALUES('ety','petya');
INSERT INTO "urd_search_gram" VALUES('ev$','bonev');
INSERT INTO "urd_search_gram" VALUES('ev$','ganev');
INSERT INTO "urd_search_gram" VALUES('ev$','halachev');
INSERT INTO "urd_search_gram" VALUES('ev$','kovachev');
INSERT INTO "urd_search_gram" VALUES('ev$','mitev');
INSERT INTO "urd_search_gram" VALUES('ev$','nikolaev');
INSERT INTO "urd_search_gram" VALUES('ev$','rusev');
INSERT INTO "urd_search_gram" VALUES('ev$','suvariev');
INSERT INTO "urd_search_gram" VALUES('ev$','valchev');
INSERT INTO "urd_search_gram" VALUES('ev$','zbigniev');
INSERT INTO "urd_search_gram" VALUES('ev$','zlatev');
INSERT INTO "urd_search_gram" VALUES('eva','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('eva','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('eva','shtereva');
INSERT INTO "urd_search_gram" VALUES('eva','veleva');
INSERT INTO "urd_search_gram" VALUES('eva','zlateva');
INSERT INTO "urd_search_gram" VALUES('evi','televizia');
INSERT INTO "urd_search_gram" VALUES('evr','evropeiski');
INSERT INTO "urd_search_gram" VALUES('evr','evropeyski');
INSERT INTO "urd_search_gram" VALUES('ew$','zbigniew');
INSERT INTO "urd_search_gram" VALUES('eys','evropeyski');
INSERT INTO "urd_search_gram" VALUES('ezd','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('ezh','mladezhta');
INSERT INTO "urd_search_gram" VALUES('ezh','snezhana');
INSERT INTO "urd_search_gram" VALUES('ezi','brezi');
INSERT INTO "urd_search_gram" VALUES('fan','stefanov');
INSERT INTO "urd_search_gram" VALUES('fel','feldmark');
INSERT INTO "urd_search_gram" VALUES('fen','hafenverk');
INSERT INTO "urd_search_gram" VALUES('fen','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('ffi','officina');
INSERT INTO "urd_search_gram" VALUES('fic','officina');
INSERT INTO "urd_search_gram" VALUES('fil','filipov');
INSERT INTO "urd_search_gram" VALUES('fim','trofima');
INSERT INTO "urd_search_gram" VALUES('fit','ofitsina');
INSERT INTO "urd_search_gram" VALUES('fka','lefkadis');
INSERT INTO "urd_search_gram" VALUES('fu$','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('fu$','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('fut','futbol');
INSERT INTO "urd_search_gram" VALUES('gan','ganev');
INSERT INTO "urd_search_gram" VALUES('gda','magdalena');
INSERT INTO "urd_search_gram" VALUES('gel','angelov');
INSERT INTO "urd_search_gram" VALUES('gfu','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('gfu','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('gis','logistics');
INSERT INTO "urd_search_gram" VALUES('gis','logistiks');
INSERT INTO "urd_search_gram" VALUES('glu','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('glu','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('gmb','gmbh');
INSERT INTO "urd_search_gram" VALUES('gni','ognian');
INSERT INTO "urd_search_gram" VALUES('gni','zbigniev');
INSERT INTO "urd_search_gram" VALUES('gni','zbigniew');
INSERT INTO "urd_search_gram" VALUES('gny','ognyan');
INSERT INTO "urd_search_gram" VALUES('gon','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('gon','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('gor','gora');
INSERT INTO "urd_search_gram" VALUES('gor','goranov');
INSERT INTO "urd_search_gram" VALUES('gos','gospodinov');
INSERT INTO "urd_search_gram" VALUES('gra','iasengrad');
INSERT INTO "urd_search_gram" VALUES('gra','iasengradski');
INSERT INTO "urd_search_gram" VALUES('gra','yasengrad');
INSERT INTO "urd_search_gram" VALUES('gra','yasengradski');
INSERT INTO "urd_search_gram" VALUES('gro','ashgrove');
INSERT INTO "urd_search_gram" VALUES('gsi','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('gsi','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('gvu','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('gvu','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('gwu','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('gwu','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('haf','hafenverk');
INSERT INTO "urd_search_gram" VALUES('haf','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('hah','shah');
INSERT INTO "urd_search_gram" VALUES('hai','mihail');
INSERT INTO "urd_search_gram" VALUES('hak','chakarov');
INSERT INTO "urd_search_gram" VALUES('hal','halachev');
INSERT INTO "urd_search_gram" VALUES('han','snezhana');
INSERT INTO "urd_search_gram" VALUES('har','hartvel');
INSERT INTO "urd_search_gram" VALUES('har','hartwell');
INSERT INTO "urd_search_gram" VALUES('hav','chavdar');
INSERT INTO "urd_search_gram" VALUES('hav','chavdarov');
INSERT INTO "urd_search_gram" VALUES('hbu','dishbudak');
INSERT INTO "urd_search_gram" VALUES('hen','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('hen','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('het','chetiri');
INSERT INTO "urd_search_gram" VALUES('hev','halachev');
INSERT INTO "urd_search_gram" VALUES('hev','kovachev');
INSERT INTO "urd_search_gram" VALUES('hev','valchev');
INSERT INTO "urd_search_gram" VALUES('hgr','ashgrove');
INSERT INTO "urd_search_gram" VALUES('hie','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('hie','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('hil','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('hin','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('hir','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('hir','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('his','chistota');
INSERT INTO "urd_search_gram" VALUES('his','shishkov');
INSERT INTO "urd_search_gram" VALUES('hit','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('hiv','zhivka');
INSERT INTO "urd_search_gram" VALUES('hiy','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('hko','oreshkov');
INSERT INTO "urd_search_gram" VALUES('hko','oreshkova');
INSERT INTO "urd_search_gram" VALUES('hko','shishkov');
INSERT INTO "urd_search_gram" VALUES('hme','mehmedov');
INSERT INTO "urd_search_gram" VALUES('hov','karadzhova');
INSERT INTO "urd_search_gram" VALUES('hov','orehova');
INSERT INTO "urd_search_gram" VALUES('hri','hristo');
INSERT INTO "urd_search_gram" VALUES('hri','hristova');
INSERT INTO "urd_search_gram" VALUES('ht$','nordlicht');
INSERT INTO "urd_search_gram" VALUES('hta','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('hta','mladezhta');
INSERT INTO "urd_search_gram" VALUES('hta','patishtata');
INSERT INTO "urd_search_gram" VALUES('hta','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('hta','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('hte','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('hte','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('hte','shtereva');
INSERT INTO "urd_search_gram" VALUES('hti','obshtina');
INSERT INTO "urd_search_gram" VALUES('hti','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('hud','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('hud','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('huk','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('hus','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('hus','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ia$','ilia');
INSERT INTO "urd_search_gram" VALUES('ia$','maria');
INSERT INTO "urd_search_gram" VALUES('ia$','petia');
INSERT INTO "urd_search_gram" VALUES('ia$','televizia');
INSERT INTO "urd_search_gram" VALUES('ia$','vania');
INSERT INTO "urd_search_gram" VALUES('ian','boian');
INSERT INTO "urd_search_gram" VALUES('ian','boriana');
INSERT INTO "urd_search_gram" VALUES('ian','ianko');
INSERT INTO "urd_search_gram" VALUES('ian','iankova');
INSERT INTO "urd_search_gram" VALUES('ian','kaloianov');
INSERT INTO "urd_search_gram" VALUES('ian','liliana');
INSERT INTO "urd_search_gram" VALUES('ian','ognian');
INSERT INTO "urd_search_gram" VALUES('ian','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ian','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ian','stoianov');
INSERT INTO "urd_search_gram" VALUES('ias','iasen');
INSERT INTO "urd_search_gram" VALUES('ias','iasengrad');
INSERT INTO "urd_search_gram" VALUES('ias','iasengradski');
INSERT INTO "urd_search_gram" VALUES('ias','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('ias','iasenova');
INSERT INTO "urd_search_gram" VALUES('ias','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('iav','iavor');
INSERT INTO "urd_search_gram" VALUES('iav','iavorova');
INSERT INTO "urd_search_gram" VALUES('ich','nordlicht');
INSERT INTO "urd_search_gram" VALUES('ici','officina');
INSERT INTO "urd_search_gram" VALUES('ics','logistics');
INSERT INTO "urd_search_gram" VALUES('ide','naidenova');
INSERT INTO "urd_search_gram" VALUES('ie$','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('ie$','razvitie');
INSERT INTO "urd_search_gram" VALUES('ie$','upravlenie');
INSERT INTO "urd_search_gram" VALUES('iel','daniela');
INSERT INTO "urd_search_gram" VALUES('iel','danielov');
INSERT INTO "urd_search_gram" VALUES('ies','belediesi');
INSERT INTO "urd_search_gram" VALUES('iev','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('iev','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('iev','suvariev');
INSERT INTO "urd_search_gram" VALUES('iev','zbigniev');
INSERT INTO "urd_search_gram" VALUES('iew','zbigniew');
INSERT INTO "urd_search_gram" VALUES('ign','zbigniev');
INSERT INTO "urd_search_gram" VALUES('ign','zbigniew');
INSERT INTO "urd_search_gram" VALUES('iha','mihail');
INSERT INTO "urd_search_gram" VALUES('ii$','investitsii');
INSERT INTO "urd_search_gram" VALUES('ik$','voitsik');
INSERT INTO "urd_search_gram" VALUES('ik$','wojcik');
INSERT INTO "urd_search_gram" VALUES('ika','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('ika','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('ika','leikadis');
INSERT INTO "urd_search_gram" VALUES('ika','misika');
INSERT INTO "urd_search_gram" VALUES('iko','nikolaev');
INSERT INTO "urd_search_gram" VALUES('iko','nikolova');
INSERT INTO "urd_search_gram" VALUES('iks','logistiks');
INSERT INTO "urd_search_gram" VALUES('il$','ismail');
INSERT INTO "urd_search_gram" VALUES('il$','mihail');
INSERT INTO "urd_search_gram" VALUES('il$','vasil');
INSERT INTO "urd_search_gram" VALUES('il$','ventil');
INSERT INTO "urd_search_gram" VALUES('ili','filipov');
INSERT INTO "urd_search_gram" VALUES('ili','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('ili','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('ili','ilia');
INSERT INTO "urd_search_gram" VALUES('ili','liliana');
INSERT INTO "urd_search_gram" VALUES('ili','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('ilo','emilova');
INSERT INTO "urd_search_gram" VALUES('ilo','vasilov');
INSERT INTO "urd_search_gram" VALUES('ilo','vasilova');
INSERT INTO "urd_search_gram" VALUES('ils','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('ils','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('ily','lilyana');
INSERT INTO "urd_search_gram" VALUES('ima','trofima');
INSERT INTO "urd_search_gram" VALUES('ime','simeon');
INSERT INTO "urd_search_gram" VALUES('ime','simeonova');
INSERT INTO "urd_search_gram" VALUES('imi','dimitrov');
INSERT INTO "urd_search_gram" VALUES('imi','stanimir');
INSERT INTO "urd_search_gram" VALUES('imo','dimov');
INSERT INTO "urd_search_gram" VALUES('in$','kalin');
INSERT INTO "urd_search_gram" VALUES('in$','katalin');
INSERT INTO "urd_search_gram" VALUES('in$','lin');
INSERT INTO "urd_search_gram" VALUES('in$','valentin');
INSERT INTO "urd_search_gram" VALUES('ina','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('ina','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('ina','obshtina');
INSERT INTO "urd_search_gram" VALUES('ina','officina');
INSERT INTO "urd_search_gram" VALUES('ina','ofitsina');
INSERT INTO "urd_search_gram" VALUES('ina','pavlina');
INSERT INTO "urd_search_gram" VALUES('ina','svetlina');
INSERT INTO "urd_search_gram" VALUES('ind','lindkvist');
INSERT INTO "urd_search_gram" VALUES('ind','lindqvist');
INSERT INTO "urd_search_gram" VALUES('ing','ming');
INSERT INTO "urd_search_gram" VALUES('ini','karampini');
INSERT INTO "urd_search_gram" VALUES('ini','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('ino','gospodinov');
INSERT INTO "urd_search_gram" VALUES('ino','kalinov');
INSERT INTO "urd_search_gram" VALUES('ino','marinova');
INSERT INTO "urd_search_gram" VALUES('ino','martinova');
INSERT INTO "urd_search_gram" VALUES('ins','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('inv','investitsi');
INSERT INTO "urd_search_gram" VALUES('inv','investitsii');
INSERT INTO "urd_search_gram" VALUES('inz','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('inz','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('io$','radio');
INSERT INTO "urd_search_gram" VALUES('ion','ionas');
INSERT INTO "urd_search_gram" VALUES('ior','iordan');
INSERT INTO "urd_search_gram" VALUES('ior','iordanov');
INSERT INTO "urd_search_gram" VALUES('ior','iordanova');
INSERT INTO "urd_search_gram" VALUES('ipo','filipov');
INSERT INTO "urd_search_gram" VALUES('ir$','stanimir');
INSERT INTO "urd_search_gram" VALUES('ira','mira');
INSERT INTO "urd_search_gram" VALUES('ire','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ire','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('iri','chetiri');
INSERT INTO "urd_search_gram" VALUES('iro','lubomirova');
INSERT INTO "urd_search_gram" VALUES('iro','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('is$','boris');
INSERT INTO "urd_search_gram" VALUES('is$','lefkadis');
INSERT INTO "urd_search_gram" VALUES('is$','leikadis');
INSERT INTO "urd_search_gram" VALUES('is$','tenis');
INSERT INTO "urd_search_gram" VALUES('isb','disbudak');
INSERT INTO "urd_search_gram" VALUES('ish','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('ish','dishbudak');
INSERT INTO "urd_search_gram" VALUES('ish','patishtata');
INSERT INTO "urd_search_gram" VALUES('ish','shishkov');
INSERT INTO "urd_search_gram" VALUES('ish','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('isi','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('isi','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('isi','misika');
INSERT INTO "urd_search_gram" VALUES('isi','paisi');
INSERT INTO "urd_search_gram" VALUES('isi','paisiy');
INSERT INTO "urd_search_gram" VALUES('isk','evropeiski');
INSERT INTO "urd_search_gram" VALUES('isk','miska');
INSERT INTO "urd_search_gram" VALUES('isl','desislava');
INSERT INTO "urd_search_gram" VALUES('ism','ismail');
INSERT INTO "urd_search_gram" VALUES('ist','bistritsa');
INSERT INTO "urd_search_gram" VALUES('ist','chistota');
INSERT INTO "urd_search_gram" VALUES('ist','hristo');
INSERT INTO "urd_search_gram" VALUES('ist','hristova');
INSERT INTO "urd_search_gram" VALUES('ist','lindkvist');
INSERT INTO "urd_search_gram" VALUES('ist','lindqvist');
INSERT INTO "urd_search_gram" VALUES('ist','logistics');
INSERT INTO "urd_search_gram" VALUES('ist','logistiks');
INSERT INTO "urd_search_gram" VALUES('ist','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('ita','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('ite','mitev');
INSERT INTO "urd_search_gram" VALUES('ite','vaprosite');
INSERT INTO "urd_search_gram" VALUES('iti','razvitie');
INSERT INTO "urd_search_gram" VALUES('itr','dimitrov');
INSERT INTO "urd_search_gram" VALUES('its','bistritsa');
INSERT INTO "urd_search_gram" VALUES('its','elitsa');
INSERT INTO "urd_search_gram" VALUES('its','investitsi');
INSERT INTO "urd_search_gram" VALUES('its','investitsii');
INSERT INTO "urd_search_gram" VALUES('its','ofitsina');
INSERT INTO "urd_search_gram" VALUES('its','voitsik');
INSERT INTO "urd_search_gram" VALUES('iur','iurukova');
INSERT INTO "urd_search_gram" VALUES('iva','ivanka');
INSERT INTO "urd_search_gram" VALUES('iva','ivanov');
INSERT INTO "urd_search_gram" VALUES('iva','ivanova');
INSERT INTO "urd_search_gram" VALUES('ive','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('ive','konsultativen');
INSERT INTO "urd_search_gram" VALUES('ivk','zhivka');
INSERT INTO "urd_search_gram" VALUES('iy$','paisiy');
INSERT INTO "urd_search_gram" VALUES('iye','belediyesi');
INSERT INTO "urd_search_gram" VALUES('iyo','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('iza','velizarova');
INSERT INTO "urd_search_gram" VALUES('izi','televizia');
INSERT INTO "urd_search_gram" VALUES('izn','biznes');
INSERT INTO "urd_search_gram" VALUES('jci','wojcik');
INSERT INTO "urd_search_gram" VALUES('jon','jonas');
INSERT INTO "urd_search_gram" VALUES('ka$','balkanska');
INSERT INTO "urd_search_gram" VALUES('ka$','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('ka$','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('ka$','ivanka');
INSERT INTO "urd_search_gram" VALUES('ka$','misika');
INSERT INTO "urd_search_gram" VALUES('ka$','miska');
INSERT INTO "urd_search_gram" VALUES('ka$','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('ka$','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('ka$','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('ka$','zhivka');
INSERT INTO "urd_search_gram" VALUES('kad','lefkadis');
INSERT INTO "urd_search_gram" VALUES('kad','leikadis');
INSERT INTO "urd_search_gram" VALUES('kal','kalin');
INSERT INTO "urd_search_gram" VALUES('kal','kalinov');
INSERT INTO "urd_search_gram" VALUES('kal','kaloianov');
INSERT INTO "urd_search_gram" VALUES('kal','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('kal','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('kan','balkanska');
INSERT INTO "urd_search_gram" VALUES('kan','balkanski');
INSERT INTO "urd_search_gram" VALUES('kar','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('kar','chakarov');
INSERT INTO "urd_search_gram" VALUES('kar','karadzhova');
INSERT INTO "urd_search_gram" VALUES('kar','karampini');
INSERT INTO "urd_search_gram" VALUES('kat','katalin');
INSERT INTO "urd_search_gram" VALUES('kch','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('ki$','balkanski');
INSERT INTO "urd_search_gram" VALUES('ki$','dunavski');
INSERT INTO "urd_search_gram" VALUES('ki$','evropeiski');
INSERT INTO "urd_search_gram" VALUES('ki$','evropeyski');
INSERT INTO "urd_search_gram" VALUES('ki$','iasengradski');
INSERT INTO "urd_search_gram" VALUES('ki$','vrazki');
INSERT INTO "urd_search_gram" VALUES('ki$','yasengradski');
INSERT INTO "urd_search_gram" VALUES('klu','klub');
INSERT INTO "urd_search_gram" VALUES('ko$','ianko');
INSERT INTO "urd_search_gram" VALUES('ko$','yanko');
INSERT INTO "urd_search_gram" VALUES('kol','nikolaev');
INSERT INTO "urd_search_gram" VALUES('kol','nikolova');
INSERT INTO "urd_search_gram" VALUES('kol','protokol');
INSERT INTO "urd_search_gram" VALUES('kon','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('kon','konsultativen');
INSERT INTO "urd_search_gram" VALUES('kot','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('kov','iankova');
INSERT INTO "urd_search_gram" VALUES('kov','iurukova');
INSERT INTO "urd_search_gram" VALUES('kov','kovachev');
INSERT INTO "urd_search_gram" VALUES('kov','oreshkov');
INSERT INTO "urd_search_gram" VALUES('kov','oreshkova');
INSERT INTO "urd_search_gram" VALUES('kov','petkov');
INSERT INTO "urd_search_gram" VALUES('kov','shishkov');
INSERT INTO "urd_search_gram" VALUES('kov','yankova');
INSERT INTO "urd_search_gram" VALUES('kov','yurukova');
INSERT INTO "urd_search_gram" VALUES('kov','zdravkov');
INSERT INTO "urd_search_gram" VALUES('ks$','logistiks');
INSERT INTO "urd_search_gram" VALUES('ksa','aleksandar');
INSERT INTO "urd_search_gram" VALUES('ksa','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('ksa','oksana');
INSERT INTO "urd_search_gram" VALUES('ksi','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('kst','ekstrom');
INSERT INTO "urd_search_gram" VALUES('kti','proekti');
INSERT INTO "urd_search_gram" VALUES('kti','prokti');
INSERT INTO "urd_search_gram" VALUES('ktr','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('kvi','lindkvist');
INSERT INTO "urd_search_gram" VALUES('la$','daniela');
INSERT INTO "urd_search_gram" VALUES('la$','vesela');
INSERT INTO "urd_search_gram" VALUES('lac','halachev');
INSERT INTO "urd_search_gram" VALUES('lad','mladezhta');
INSERT INTO "urd_search_gram" VALUES('lae','nikolaev');
INSERT INTO "urd_search_gram" VALUES('lap','lapi');
INSERT INTO "urd_search_gram" VALUES('las','oblastno');
INSERT INTO "urd_search_gram" VALUES('lat','zlatev');
INSERT INTO "urd_search_gram" VALUES('lat','zlateva');
INSERT INTO "urd_search_gram" VALUES('lav','desislava');
INSERT INTO "urd_search_gram" VALUES('lav','svetoslav');
INSERT INTO "urd_search_gram" VALUES('lch','valchev');
INSERT INTO "urd_search_gram" VALUES('ldm','feldmark');
INSERT INTO "urd_search_gram" VALUES('le$','meble');
INSERT INTO "urd_search_gram" VALUES('le$','pole');
INSERT INTO "urd_search_gram" VALUES('led','belediesi');
INSERT INTO "urd_search_gram" VALUES('led','belediyesi');
INSERT INTO "urd_search_gram" VALUES('lef','lefkadis');
INSERT INTO "urd_search_gram" VALUES('lei','leikadis');
INSERT INTO "urd_search_gram" VALUES('lek','aleksandar');
INSERT INTO "urd_search_gram" VALUES('lek','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('lek','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('len','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('len','magdalena');
INSERT INTO "urd_search_gram" VALUES('len','upravlenie');
INSERT INTO "urd_search_gram" VALUES('len','valentin');
INSERT INTO "urd_search_gram" VALUES('les','srebroles');
INSERT INTO "urd_search_gram" VALUES('lev','televizia');
INSERT INTO "urd_search_gram" VALUES('lev','veleva');
INSERT INTO "urd_search_gram" VALUES('li$','ali');
INSERT INTO "urd_search_gram" VALUES('li$','beli');
INSERT INTO "urd_search_gram" VALUES('lia','ilia');
INSERT INTO "urd_search_gram" VALUES('lia','liliana');
INSERT INTO "urd_search_gram" VALUES('lic','nordlicht');
INSERT INTO "urd_search_gram" VALUES('lil','liliana');
INSERT INTO "urd_search_gram" VALUES('lil','lilyana');
INSERT INTO "urd_search_gram" VALUES('lin','kalin');
INSERT INTO "urd_search_gram" VALUES('lin','kalinov');
INSERT INTO "urd_search_gram" VALUES('lin','katalin');
INSERT INTO "urd_search_gram" VALUES('lin','lin');
INSERT INTO "urd_search_gram" VALUES('lin','lindkvist');
INSERT INTO "urd_search_gram" VALUES('lin','lindqvist');
INSERT INTO "urd_search_gram" VALUES('lin','pavlina');
INSERT INTO "urd_search_gram" VALUES('lin','svetlina');
INSERT INTO "urd_search_gram" VALUES('lip','filipov');
INSERT INTO "urd_search_gram" VALUES('lis','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('lis','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('lis','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('lis','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('lit','elitsa');
INSERT INTO "urd_search_gram" VALUES('liz','velizarova');
INSERT INTO "urd_search_gram" VALUES('lka','balkanska');
INSERT INTO "urd_search_gram" VALUES('lka','balkanski');
INSERT INTO "urd_search_gram" VALUES('ll$','hartwell');
INSERT INTO "urd_search_gram" VALUES('log','logistics');
INSERT INTO "urd_search_gram" VALUES('log','logistiks');
INSERT INTO "urd_search_gram" VALUES('loi','kaloianov');
INSERT INTO "urd_search_gram" VALUES('los','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('lov','angelov');
INSERT INTO "urd_search_gram" VALUES('lov','danielov');
INSERT INTO "urd_search_gram" VALUES('lov','emilova');
INSERT INTO "urd_search_gram" VALUES('lov','nikolova');
INSERT INTO "urd_search_gram" VALUES('lov','pavlov');
INSERT INTO "urd_search_gram" VALUES('lov','pavlova');
INSERT INTO "urd_search_gram" VALUES('lov','topolovo');
INSERT INTO "urd_search_gram" VALUES('lov','vasilov');
INSERT INTO "urd_search_gram" VALUES('lov','vasilova');
INSERT INTO "urd_search_gram" VALUES('loy','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('loz','lozanova');
INSERT INTO "urd_search_gram" VALUES('lpa','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('lsk','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('lsk','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('lta','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('lta','konsultativen');
INSERT INTO "urd_search_gram" VALUES('lu$','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('lu$','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('lub','klub');
INSERT INTO "urd_search_gram" VALUES('lub','lubomirova');
INSERT INTO "urd_search_gram" VALUES('lya','lilyana');
INSERT INTO "urd_search_gram" VALUES('lyu','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('ma$','trofima');
INSERT INTO "urd_search_gram" VALUES('mag','magdalena');
INSERT INTO "urd_search_gram" VALUES('mai','ismail');
INSERT INTO "urd_search_gram" VALUES('man','osmanov');
INSERT INTO "urd_search_gram" VALUES('mar','feldmark');
INSERT INTO "urd_search_gram" VALUES('mar','maria');
INSERT INTO "urd_search_gram" VALUES('mar','marinova');
INSERT INTO "urd_search_gram" VALUES('mar','martinova');
INSERT INTO "urd_search_gram" VALUES('mbh','gmbh');
INSERT INTO "urd_search_gram" VALUES('meb','meble');
INSERT INTO "urd_search_gram" VALUES('med','mehmedov');
INSERT INTO "urd_search_gram" VALUES('meh','mehmedov');
INSERT INTO "urd_search_gram" VALUES('meo','simeon');
INSERT INTO "urd_search_gram" VALUES('meo','simeonova');
INSERT INTO "urd_search_gram" VALUES('mih','mihail');
INSERT INTO "urd_search_gram" VALUES('mil','emilova');
INSERT INTO "urd_search_gram" VALUES('min','ming');
INSERT INTO "urd_search_gram" VALUES('min','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('min','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('min','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('mir','lubomirova');
INSERT INTO "urd_search_gram" VALUES('mir','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('mir','mira');
INSERT INTO "urd_search_gram" VALUES('mir','stanimir');
INSERT INTO "urd_search_gram" VALUES('mis','misika');
INSERT INTO "urd_search_gram" VALUES('mis','miska');
INSERT INTO "urd_search_gram" VALUES('mit','dimitrov');
INSERT INTO "urd_search_gram" VALUES('mit','mitev');
INSERT INTO "urd_search_gram" VALUES('mla','mladezhta');
INSERT INTO "urd_search_gram" VALUES('mon','tramontana');
INSERT INTO "urd_search_gram" VALUES('mos','mostovete');
INSERT INTO "urd_search_gram" VALUES('mov','dimov');
INSERT INTO "urd_search_gram" VALUES('mpi','karampini');
INSERT INTO "urd_search_gram" VALUES('mun','edmund');
INSERT INTO "urd_search_gram" VALUES('na$','ana');
INSERT INTO "urd_search_gram" VALUES('na$','anna');
INSERT INTO "urd_search_gram" VALUES('na$','boriana');
INSERT INTO "urd_search_gram" VALUES('na$','boryana');
INSERT INTO "urd_search_gram" VALUES('na$','liliana');
INSERT INTO "urd_search_gram" VALUES('na$','lilyana');
INSERT INTO "urd_search_gram" VALUES('na$','magdalena');
INSERT INTO "urd_search_gram" VALUES('na$','na');
INSERT INTO "urd_search_gram" VALUES('na$','obshtina');
INSERT INTO "urd_search_gram" VALUES('na$','officina');
INSERT INTO "urd_search_gram" VALUES('na$','ofitsina');
INSERT INTO "urd_search_gram" VALUES('na$','oksana');
INSERT INTO "urd_search_gram" VALUES('na$','pavlina');
INSERT INTO "urd_search_gram" VALUES('na$','snezhana');
INSERT INTO "urd_search_gram" VALUES('na$','svetlina');
INSERT INTO "urd_search_gram" VALUES('na$','tramontana');
INSERT INTO "urd_search_gram" VALUES('nai','naidenova');
INSERT INTO "urd_search_gram" VALUES('nap','napredak');
INSERT INTO "urd_search_gram" VALUES('nar','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('nar','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('nas','ionas');
INSERT INTO "urd_search_gram" VALUES('nas','jonas');
INSERT INTO "urd_search_gram" VALUES('nav','dunavski');
INSERT INTO "urd_search_gram" VALUES('nay','naydenova');
INSERT INTO "urd_search_gram" VALUES('nch','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('nch','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('nd$','edmund');
INSERT INTO "urd_search_gram" VALUES('nda','aleksandar');
INSERT INTO "urd_search_gram" VALUES('ndk','lindkvist');
INSERT INTO "urd_search_gram" VALUES('ndq','lindqvist');
INSERT INTO "urd_search_gram" VALUES('ndr','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('nes','biznes');
INSERT INTO "urd_search_gram" VALUES('nes','dnes');
INSERT INTO "urd_search_gram" VALUES('nev','bonev');
INSERT INTO "urd_search_gram" VALUES('nev','ganev');
INSERT INTO "urd_search_gram" VALUES('nez','snezhana');
INSERT INTO "urd_search_gram" VALUES('ng$','ming');
INSERT INTO "urd_search_gram" VALUES('ng$','vang');
INSERT INTO "urd_search_gram" VALUES('ng$','wang');
INSERT INTO "urd_search_gram" VALUES('nge','angelov');
INSERT INTO "urd_search_gram" VALUES('ngf','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ngf','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ngo','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ngo','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ngr','iasengrad');
INSERT INTO "urd_search_gram" VALUES('ngr','iasengradski');
INSERT INTO "urd_search_gram" VALUES('ngr','yasengrad');
INSERT INTO "urd_search_gram" VALUES('ngr','yasengradski');
INSERT INTO "urd_search_gram" VALUES('ngs','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ngs','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ngv','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ngv','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ngw','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ngw','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ni$','karampini');
INSERT INTO "urd_search_gram" VALUES('nia','ognian');
INSERT INTO "urd_search_gram" VALUES('nia','vania');
INSERT INTO "urd_search_gram" VALUES('nie','daniela');
INSERT INTO "urd_search_gram" VALUES('nie','danielov');
INSERT INTO "urd_search_gram" VALUES('nie','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('nie','upravlenie');
INSERT INTO "urd_search_gram" VALUES('nie','zbigniev');
INSERT INTO "urd_search_gram" VALUES('nie','zbigniew');
INSERT INTO "urd_search_gram" VALUES('nik','nikolaev');
INSERT INTO "urd_search_gram" VALUES('nik','nikolova');
INSERT INTO "urd_search_gram" VALUES('nim','stanimir');
INSERT INTO "urd_search_gram" VALUES('nis','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('nis','tenis');
INSERT INTO "urd_search_gram" VALUES('nka','ivanka');
INSERT INTO "urd_search_gram" VALUES('nka','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('nko','ianko');
INSERT INTO "urd_search_gram" VALUES('nko','iankova');
INSERT INTO "urd_search_gram" VALUES('nko','yanko');
INSERT INTO "urd_search_gram" VALUES('nko','yankova');
INSERT INTO "urd_search_gram" VALUES('nmi','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('nmi','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('nna','anna');
INSERT INTO "urd_search_gram" VALUES('no$','oblastno');
INSERT INTO "urd_search_gram" VALUES('no$','patno');
INSERT INTO "urd_search_gram" VALUES('no$','zveno');
INSERT INTO "urd_search_gram" VALUES('nod','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('nod','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('nop','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('nop','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('nor','nordlicht');
INSERT INTO "urd_search_gram" VALUES('nos','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('nos','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('nov','antonov');
INSERT INTO "urd_search_gram" VALUES('nov','asenova');
INSERT INTO "urd_search_gram" VALUES('nov','goranov');
INSERT INTO "urd_search_gram" VALUES('nov','gospodinov');
INSERT INTO "urd_search_gram" VALUES('nov','iasenova');
INSERT INTO "urd_search_gram" VALUES('nov','iordanov');
INSERT INTO "urd_search_gram" VALUES('nov','iordanova');
INSERT INTO "urd_search_gram" VALUES('nov','ivanov');
INSERT INTO "urd_search_gram" VALUES('nov','ivanova');
INSERT INTO "urd_search_gram" VALUES('nov','kalinov');
INSERT INTO "urd_search_gram" VALUES('nov','kaloianov');
INSERT INTO "urd_search_gram" VALUES('nov','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('nov','lozanova');
INSERT INTO "urd_search_gram" VALUES('nov','marinova');
INSERT INTO "urd_search_gram" VALUES('nov','martinova');
INSERT INTO "urd_search_gram" VALUES('nov','naidenova');
INSERT INTO "urd_search_gram" VALUES('nov','naydenova');
INSERT INTO "urd_search_gram" VALUES('nov','osmanov');
INSERT INTO "urd_search_gram" VALUES('nov','simeonova');
INSERT INTO "urd_search_gram" VALUES('nov','stefanov');
INSERT INTO "urd_search_gram" VALUES('nov','stoianov');
INSERT INTO "urd_search_gram" VALUES('nov','stoyanov');
INSERT INTO "urd_search_gram" VALUES('nov','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('nov','uzunov');
INSERT INTO "urd_search_gram" VALUES('nov','yasenova');
INSERT INTO "urd_search_gram" VALUES('nov','yordanov');
INSERT INTO "urd_search_gram" VALUES('nov','yordanova');
INSERT INTO "urd_search_gram" VALUES('nsa','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('nsk','balkanska');
INSERT INTO "urd_search_gram" VALUES('nsk','balkanski');
INSERT INTO "urd_search_gram" VALUES('nsk','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('nsp','avtotransport');
INSERT INTO "urd_search_gram" VALUES('nsu','konsultativen');
INSERT INTO "urd_search_gram" VALUES('nta','tramontana');
INSERT INTO "urd_search_gram" VALUES('nti','valentin');
INSERT INTO "urd_search_gram" VALUES('nti','ventil');
INSERT INTO "urd_search_gram" VALUES('nto','anton');
INSERT INTO "urd_search_gram" VALUES('nto','antonov');
INSERT INTO "urd_search_gram" VALUES('nve','hafenverk');
INSERT INTO "urd_search_gram" VALUES('nve','investitsi');
INSERT INTO "urd_search_gram" VALUES('nve','investitsii');
INSERT INTO "urd_search_gram" VALUES('nwe','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('nya','ognyan');
INSERT INTO "urd_search_gram" VALUES('nya','vanya');
INSERT INTO "urd_search_gram" VALUES('nzh','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('nzh','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('obl','oblastno');
INSERT INTO "urd_search_gram" VALUES('obs','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('obs','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('obs','obshtina');
INSERT INTO "urd_search_gram" VALUES('obs','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('od$','ood');
INSERT INTO "urd_search_gram" VALUES('odi','gospodinov');
INSERT INTO "urd_search_gram" VALUES('odi','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('odi','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('odo','todorov');
INSERT INTO "urd_search_gram" VALUES('oek','proekti');
INSERT INTO "urd_search_gram" VALUES('off','officina');
INSERT INTO "urd_search_gram" VALUES('ofi','ofitsina');
INSERT INTO "urd_search_gram" VALUES('ofi','trofima');
INSERT INTO "urd_search_gram" VALUES('ogi','logistics');
INSERT INTO "urd_search_gram" VALUES('ogi','logistiks');
INSERT INTO "urd_search_gram" VALUES('ogl','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('ogl','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('ogn','ognian');
INSERT INTO "urd_search_gram" VALUES('ogn','ognyan');
INSERT INTO "urd_search_gram" VALUES('oia','boian');
INSERT INTO "urd_search_gram" VALUES('oia','kaloianov');
INSERT INTO "urd_search_gram" VALUES('oia','stoianov');
INSERT INTO "urd_search_gram" VALUES('oit','voitsik');
INSERT INTO "urd_search_gram" VALUES('ojc','wojcik');
INSERT INTO "urd_search_gram" VALUES('oko','protokol');
INSERT INTO "urd_search_gram" VALUES('oks','oksana');
INSERT INTO "urd_search_gram" VALUES('okt','prokti');
INSERT INTO "urd_search_gram" VALUES('ol$','futbol');
INSERT INTO "urd_search_gram" VALUES('ol$','protokol');
INSERT INTO "urd_search_gram" VALUES('ola','nikolaev');
INSERT INTO "urd_search_gram" VALUES('ole','pole');
INSERT INTO "urd_search_gram" VALUES('ole','srebroles');
INSERT INTO "urd_search_gram" VALUES('olo','nikolova');
INSERT INTO "urd_search_gram" VALUES('olo','topolovo');
INSERT INTO "urd_search_gram" VALUES('om$','ekstrom');
INSERT INTO "urd_search_gram" VALUES('omi','lubomirova');
INSERT INTO "urd_search_gram" VALUES('omi','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('on$','anton');
INSERT INTO "urd_search_gram" VALUES('on$','simeon');
INSERT INTO "urd_search_gram" VALUES('ona','ionas');
INSERT INTO "urd_search_gram" VALUES('ona','jonas');
INSERT INTO "urd_search_gram" VALUES('one','bonev');
INSERT INTO "urd_search_gram" VALUES('ong','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ong','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ong','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ong','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ono','antonov');
INSERT INTO "urd_search_gram" VALUES('ono','simeonova');
INSERT INTO "urd_search_gram" VALUES('ons','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('ons','konsultativen');
INSERT INTO "urd_search_gram" VALUES('ont','tramontana');
INSERT INTO "urd_search_gram" VALUES('ood','ood');
INSERT INTO "urd_search_gram" VALUES('ope','evropeiski');
INSERT INTO "urd_search_gram" VALUES('ope','evropeyski');
INSERT INTO "urd_search_gram" VALUES('opi','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('opi','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('opo','topolovo');
INSERT INTO "urd_search_gram" VALUES('or$','iavor');
INSERT INTO "urd_search_gram" VALUES('or$','yavor');
INSERT INTO "urd_search_gram" VALUES('ora','dvora');
INSERT INTO "urd_search_gram" VALUES('ora','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('ora','gora');
INSERT INTO "urd_search_gram" VALUES('ora','goranov');
INSERT INTO "urd_search_gram" VALUES('ord','iordan');
INSERT INTO "urd_search_gram" VALUES('ord','iordanov');
INSERT INTO "urd_search_gram" VALUES('ord','iordanova');
INSERT INTO "urd_search_gram" VALUES('ord','nordlicht');
INSERT INTO "urd_search_gram" VALUES('ord','yordan');
INSERT INTO "urd_search_gram" VALUES('ord','yordanov');
INSERT INTO "urd_search_gram" VALUES('ord','yordanova');
INSERT INTO "urd_search_gram" VALUES('ore','orehova');
INSERT INTO "urd_search_gram" VALUES('ore','oreshkov');
INSERT INTO "urd_search_gram" VALUES('ore','oreshkova');
INSERT INTO "urd_search_gram" VALUES('ori','boriana');
INSERT INTO "urd_search_gram" VALUES('ori','boris');
INSERT INTO "urd_search_gram" VALUES('oro','iavorova');
INSERT INTO "urd_search_gram" VALUES('oro','todorov');
INSERT INTO "urd_search_gram" VALUES('oro','yavorova');
INSERT INTO "urd_search_gram" VALUES('ort','avtotransport');
INSERT INTO "urd_search_gram" VALUES('ort','portal');
INSERT INTO "urd_search_gram" VALUES('ort','sporten');
INSERT INTO "urd_search_gram" VALUES('ory','boryana');
INSERT INTO "urd_search_gram" VALUES('os$','erdos');
INSERT INTO "urd_search_gram" VALUES('osh','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('osi','vaprosite');
INSERT INTO "urd_search_gram" VALUES('osl','svetoslav');
INSERT INTO "urd_search_gram" VALUES('osm','osmanov');
INSERT INTO "urd_search_gram" VALUES('osp','gospodinov');
INSERT INTO "urd_search_gram" VALUES('ost','mostovete');
INSERT INTO "urd_search_gram" VALUES('ost','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('ost','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('ota','chistota');
INSERT INTO "urd_search_gram" VALUES('otd','otdel');
INSERT INTO "urd_search_gram" VALUES('oto','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('oto','protokol');
INSERT INTO "urd_search_gram" VALUES('otr','avtotransport');
INSERT INTO "urd_search_gram" VALUES('oux','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ov$','angelov');
INSERT INTO "urd_search_gram" VALUES('ov$','antonov');
INSERT INTO "urd_search_gram" VALUES('ov$','chakarov');
INSERT INTO "urd_search_gram" VALUES('ov$','chavdarov');
INSERT INTO "urd_search_gram" VALUES('ov$','danielov');
INSERT INTO "urd_search_gram" VALUES('ov$','dimitrov');
INSERT INTO "urd_search_gram" VALUES('ov$','dimov');
INSERT INTO "urd_search_gram" VALUES('ov$','filipov');
INSERT INTO "urd_search_gram" VALUES('ov$','goranov');
INSERT INTO "urd_search_gram" VALUES('ov$','gospodinov');
INSERT INTO "urd_search_gram" VALUES('ov$','iordanov');
INSERT INTO "urd_search_gram" VALUES('ov$','ivanov');
INSERT INTO "urd_search_gram" VALUES('ov$','kalinov');
INSERT INTO "urd_search_gram" VALUES('ov$','kaloianov');
INSERT INTO "urd_search_gram" VALUES('ov$','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('ov$','mehmedov');
INSERT INTO "urd_search_gram" VALUES('ov$','oreshkov');
INSERT INTO "urd_search_gram" VALUES('ov$','osmanov');
INSERT INTO "urd_search_gram" VALUES('ov$','pavlov');
INSERT INTO "urd_search_gram" VALUES('ov$','petkov');
INSERT INTO "urd_search_gram" VALUES('ov$','shishkov');
INSERT INTO "urd_search_gram" VALUES('ov$','stefanov');
INSERT INTO "urd_search_gram" VALUES('ov$','stoianov');
INSERT INTO "urd_search_gram" VALUES('ov$','stoyanov');
INSERT INTO "urd_search_gram" VALUES('ov$','todorov');
INSERT INTO "urd_search_gram" VALUES('ov$','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('ov$','uzunov');
INSERT INTO "urd_search_gram" VALUES('ov$','vasilov');
INSERT INTO "urd_search_gram" VALUES('ov$','yordanov');
INSERT INTO "urd_search_gram" VALUES('ov$','zdravkov');
INSERT INTO "urd_search_gram" VALUES('ova','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('ova','asenova');
INSERT INTO "urd_search_gram" VALUES('ova','emilova');
INSERT INTO "urd_search_gram" VALUES('ova','hristova');
INSERT INTO "urd_search_gram" VALUES('ova','iankova');
INSERT INTO "urd_search_gram" VALUES('ova','iasenova');
INSERT INTO "urd_search_gram" VALUES('ova','iavorova');
INSERT INTO "urd_search_gram" VALUES('ova','iordanova');
INSERT INTO "urd_search_gram" VALUES('ova','iurukova');
INSERT INTO "urd_search_gram" VALUES('ova','ivanova');
INSERT INTO "urd_search_gram" VALUES('ova','karadzhova');
INSERT INTO "urd_search_gram" VALUES('ova','kovachev');
INSERT INTO "urd_search_gram" VALUES('ova','lozanova');
INSERT INTO "urd_search_gram" VALUES('ova','lubomirova');
INSERT INTO "urd_search_gram" VALUES('ova','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('ova','marinova');
INSERT INTO "urd_search_gram" VALUES('ova','martinova');
INSERT INTO "urd_search_gram" VALUES('ova','naidenova');
INSERT INTO "urd_search_gram" VALUES('ova','naydenova');
INSERT INTO "urd_search_gram" VALUES('ova','nikolova');
INSERT INTO "urd_search_gram" VALUES('ova','orehova');
INSERT INTO "urd_search_gram" VALUES('ova','oreshkova');
INSERT INTO "urd_search_gram" VALUES('ova','ovasi');
INSERT INTO "urd_search_gram" VALUES('ova','pavlova');
INSERT INTO "urd_search_gram" VALUES('ova','savova');
INSERT INTO "urd_search_gram" VALUES('ova','simeonova');
INSERT INTO "urd_search_gram" VALUES('ova','spasova');
INSERT INTO "urd_search_gram" VALUES('ova','vasilova');
INSERT INTO "urd_search_gram" VALUES('ova','velizarova');
INSERT INTO "urd_search_gram" VALUES('ova','yankova');
INSERT INTO "urd_search_gram" VALUES('ova','yasenova');
INSERT INTO "urd_search_gram" VALUES('ova','yavorova');
INSERT INTO "urd_search_gram" VALUES('ova','yordanova');
INSERT INTO "urd_search_gram" VALUES('ova','yurukova');
INSERT INTO "urd_search_gram" VALUES('ova','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('ove','ashgrove');
INSERT INTO "urd_search_gram" VALUES('ove','mostovete');
INSERT INTO "urd_search_gram" VALUES('ovo','topolovo');
INSERT INTO "urd_search_gram" VALUES('oya','boyan');
INSERT INTO "urd_search_gram" VALUES('oya','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('oya','stoyanov');
INSERT INTO "urd_search_gram" VALUES('oza','lozanova');
INSERT INTO "urd_search_gram" VALUES('pai','paisi');
INSERT INTO "urd_search_gram" VALUES('pai','paisiy');
INSERT INTO "urd_search_gram" VALUES('pak','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('pas','spasova');
INSERT INTO "urd_search_gram" VALUES('pat','patishtata');
INSERT INTO "urd_search_gram" VALUES('pat','patno');
INSERT INTO "urd_search_gram" VALUES('pav','pavlina');
INSERT INTO "urd_search_gram" VALUES('pav','pavlov');
INSERT INTO "urd_search_gram" VALUES('pav','pavlova');
INSERT INTO "urd_search_gram" VALUES('paz','pazar');
INSERT INTO "urd_search_gram" VALUES('pei','evropeiski');
INSERT INTO "urd_search_gram" VALUES('pet','petar');
INSERT INTO "urd_search_gram" VALUES('pet','petia');
INSERT INTO "urd_search_gram" VALUES('pet','petkov');
INSERT INTO "urd_search_gram" VALUES('pet','petya');
INSERT INTO "urd_search_gram" VALUES('pey','evropeyski');
INSERT INTO "urd_search_gram" VALUES('pi$','lapi');
INSERT INTO "urd_search_gram" VALUES('pil','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('pil','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('pin','karampini');
INSERT INTO "urd_search_gram" VALUES('plo','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('po$','po');
INSERT INTO "urd_search_gram" VALUES('pod','gospodinov');
INSERT INTO "urd_search_gram" VALUES('pol','pole');
INSERT INTO "urd_search_gram" VALUES('pol','topolovo');
INSERT INTO "urd_search_gram" VALUES('por','avtotransport');
INSERT INTO "urd_search_gram" VALUES('por','portal');
INSERT INTO "urd_search_gram" VALUES('por','sporten');
INSERT INTO "urd_search_gram" VALUES('pov','filipov');
INSERT INTO "urd_search_gram" VALUES('pra','upravlenie');
INSERT INTO "urd_search_gram" VALUES('pre','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('pre','napredak');
INSERT INTO "urd_search_gram" VALUES('pro','proekti');
INSERT INTO "urd_search_gram" VALUES('pro','prokti');
INSERT INTO "urd_search_gram" VALUES('pro','protokol');
INSERT INTO "urd_search_gram" VALUES('pro','vaprosite');
INSERT INTO "urd_search_gram" VALUES('qvi','lindqvist');
INSERT INTO "urd_search_gram" VALUES('ra$','dvora');
INSERT INTO "urd_search_gram" VALUES('ra$','gora');
INSERT INTO "urd_search_gram" VALUES('ra$','mira');
INSERT INTO "urd_search_gram" VALUES('rad','iasengrad');
INSERT INTO "urd_search_gram" VALUES('rad','iasengradski');
INSERT INTO "urd_search_gram" VALUES('rad','karadzhova');
INSERT INTO "urd_search_gram" VALUES('rad','rada');
INSERT INTO "urd_search_gram" VALUES('rad','radio');
INSERT INTO "urd_search_gram" VALUES('rad','yasengrad');
INSERT INTO "urd_search_gram" VALUES('rad','yasengradski');
INSERT INTO "urd_search_gram" VALUES('ram','karampini');
INSERT INTO "urd_search_gram" VALUES('ram','tramontana');
INSERT INTO "urd_search_gram" VALUES('ran','avtotransport');
INSERT INTO "urd_search_gram" VALUES('ran','goranov');
INSERT INTO "urd_search_gram" VALUES('rav','upravlenie');
INSERT INTO "urd_search_gram" VALUES('rav','zdravkov');
INSERT INTO "urd_search_gram" VALUES('raz','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('raz','razvitie');
INSERT INTO "urd_search_gram" VALUES('raz','vrazki');
INSERT INTO "urd_search_gram" VALUES('rda','iordan');
INSERT INTO "urd_search_gram" VALUES('rda','iordanov');
INSERT INTO "urd_search_gram" VALUES('rda','iordanova');
INSERT INTO "urd_search_gram" VALUES('rda','yordan');
INSERT INTO "urd_search_gram" VALUES('rda','yordanov');
INSERT INTO "urd_search_gram" VALUES('rda','yordanova');
INSERT INTO "urd_search_gram" VALUES('rdl','nordlicht');
INSERT INTO "urd_search_gram" VALUES('rdo','erdos');
INSERT INTO "urd_search_gram" VALUES('rdz','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('reb','srebroles');
INSERT INTO "urd_search_gram" VALUES('red','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('red','napredak');
INSERT INTO "urd_search_gram" VALUES('reh','orehova');
INSERT INTO "urd_search_gram" VALUES('ren','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ren','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('res','oreshkov');
INSERT INTO "urd_search_gram" VALUES('res','oreshkova');
INSERT INTO "urd_search_gram" VALUES('rev','shtereva');
INSERT INTO "urd_search_gram" VALUES('rez','brezi');
INSERT INTO "urd_search_gram" VALUES('ri$','chetiri');
INSERT INTO "urd_search_gram" VALUES('ria','boriana');
INSERT INTO "urd_search_gram" VALUES('ria','maria');
INSERT INTO "urd_search_gram" VALUES('rie','suvariev');
INSERT INTO "urd_search_gram" VALUES('rin','marinova');
INSERT INTO "urd_search_gram" VALUES('ris','boris');
INSERT INTO "urd_search_gram" VALUES('ris','hristo');
INSERT INTO "urd_search_gram" VALUES('ris','hristova');
INSERT INTO "urd_search_gram" VALUES('rit','bistritsa');
INSERT INTO "urd_search_gram" VALUES('rk$','feldmark');
INSERT INTO "urd_search_gram" VALUES('rk$','hafenverk');
INSERT INTO "urd_search_gram" VALUES('rk$','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('roe','proekti');
INSERT INTO "urd_search_gram" VALUES('rof','trofima');
INSERT INTO "urd_search_gram" VALUES('rog','chinaroglu');
INSERT INTO "urd_search_gram" VALUES('rog','cinaroglu');
INSERT INTO "urd_search_gram" VALUES('rok','prokti');
INSERT INTO "urd_search_gram" VALUES('rol','srebroles');
INSERT INTO "urd_search_gram" VALUES('rom','ekstrom');
INSERT INTO "urd_search_gram" VALUES('rop','evropeiski');
INSERT INTO "urd_search_gram" VALUES('rop','evropeyski');
INSERT INTO "urd_search_gram" VALUES('ror','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('ros','vaprosite');
INSERT INTO "urd_search_gram" VALUES('rot','protokol');
INSERT INTO "urd_search_gram" VALUES('rov','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('rov','ashgrove');
INSERT INTO "urd_search_gram" VALUES('rov','chakarov');
INSERT INTO "urd_search_gram" VALUES('rov','chavdarov');
INSERT INTO "urd_search_gram" VALUES('rov','dimitrov');
INSERT INTO "urd_search_gram" VALUES('rov','iavorova');
INSERT INTO "urd_search_gram" VALUES('rov','lubomirova');
INSERT INTO "urd_search_gram" VALUES('rov','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('rov','todorov');
INSERT INTO "urd_search_gram" VALUES('rov','velizarova');
INSERT INTO "urd_search_gram" VALUES('rov','yavorova');
INSERT INTO "urd_search_gram" VALUES('rov','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('rst','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('rt$','avtotransport');
INSERT INTO "urd_search_gram" VALUES('rta','portal');
INSERT INTO "urd_search_gram" VALUES('rte','sporten');
INSERT INTO "urd_search_gram" VALUES('rti','martinova');
INSERT INTO "urd_search_gram" VALUES('rtv','hartvel');
INSERT INTO "urd_search_gram" VALUES('rtw','hartwell');
INSERT INTO "urd_search_gram" VALUES('ruk','iurukova');
INSERT INTO "urd_search_gram" VALUES('ruk','yurukova');
INSERT INTO "urd_search_gram" VALUES('rus','rusev');
INSERT INTO "urd_search_gram" VALUES('rya','boryana');
INSERT INTO "urd_search_gram" VALUES('sa$','bistritsa');
INSERT INTO "urd_search_gram" VALUES('sa$','elitsa');
INSERT INTO "urd_search_gram" VALUES('sal','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('san','aleksandar');
INSERT INTO "urd_search_gram" VALUES('san','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('san','oksana');
INSERT INTO "urd_search_gram" VALUES('sav','savet');
INSERT INTO "urd_search_gram" VALUES('sav','savova');
INSERT INTO "urd_search_gram" VALUES('sbu','disbudak');
INSERT INTO "urd_search_gram" VALUES('sel','vesela');
INSERT INTO "urd_search_gram" VALUES('sen','asen');
INSERT INTO "urd_search_gram" VALUES('sen','asenova');
INSERT INTO "urd_search_gram" VALUES('sen','iasen');
INSERT INTO "urd_search_gram" VALUES('sen','iasengrad');
INSERT INTO "urd_search_gram" VALUES('sen','iasengradski');
INSERT INTO "urd_search_gram" VALUES('sen','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('sen','iasenova');
INSERT INTO "urd_search_gram" VALUES('sen','yasen');
INSERT INTO "urd_search_gram" VALUES('sen','yasengrad');
INSERT INTO "urd_search_gram" VALUES('sen','yasengradski');
INSERT INTO "urd_search_gram" VALUES('sen','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('sen','yasenova');
INSERT INTO "urd_search_gram" VALUES('sev','rusev');
INSERT INTO "urd_search_gram" VALUES('sha','shah');
INSERT INTO "urd_search_gram" VALUES('shb','dishbudak');
INSERT INTO "urd_search_gram" VALUES('shg','ashgrove');
INSERT INTO "urd_search_gram" VALUES('shi','shishkov');
INSERT INTO "urd_search_gram" VALUES('shi','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('shi','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('shk','oreshkov');
INSERT INTO "urd_search_gram" VALUES('shk','oreshkova');
INSERT INTO "urd_search_gram" VALUES('shk','shishkov');
INSERT INTO "urd_search_gram" VALUES('sht','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('sht','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('sht','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('sht','obshtina');
INSERT INTO "urd_search_gram" VALUES('sht','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('sht','patishtata');
INSERT INTO "urd_search_gram" VALUES('sht','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('sht','shtereva');
INSERT INTO "urd_search_gram" VALUES('sht','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('si$','belediesi');
INSERT INTO "urd_search_gram" VALUES('si$','belediyesi');
INSERT INTO "urd_search_gram" VALUES('si$','investitsi');
INSERT INTO "urd_search_gram" VALUES('si$','ovasi');
INSERT INTO "urd_search_gram" VALUES('si$','paisi');
INSERT INTO "urd_search_gram" VALUES('si$','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('si$','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('sia','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('sii','investitsii');
INSERT INTO "urd_search_gram" VALUES('sik','iasenodilisika');
INSERT INTO "urd_search_gram" VALUES('sik','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('sik','misika');
INSERT INTO "urd_search_gram" VALUES('sik','voitsik');
INSERT INTO "urd_search_gram" VALUES('sil','vasil');
INSERT INTO "urd_search_gram" VALUES('sil','vasilov');
INSERT INTO "urd_search_gram" VALUES('sil','vasilova');
INSERT INTO "urd_search_gram" VALUES('sim','simeon');
INSERT INTO "urd_search_gram" VALUES('sim','simeonova');
INSERT INTO "urd_search_gram" VALUES('sin','ofitsina');
INSERT INTO "urd_search_gram" VALUES('sis','desislava');
INSERT INTO "urd_search_gram" VALUES('sit','vaprosite');
INSERT INTO "urd_search_gram" VALUES('siy','paisiy');
INSERT INTO "urd_search_gram" VALUES('ska','balkanska');
INSERT INTO "urd_search_gram" VALUES('ska','miska');
INSERT INTO "urd_search_gram" VALUES('ska','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('ska','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('ski','balkanski');
INSERT INTO "urd_search_gram" VALUES('ski','dunavski');
INSERT INTO "urd_search_gram" VALUES('ski','evropeiski');
INSERT INTO "urd_search_gram" VALUES('ski','evropeyski');
INSERT INTO "urd_search_gram" VALUES('ski','iasengradski');
INSERT INTO "urd_search_gram" VALUES('ski','yasengradski');
INSERT INTO "urd_search_gram" VALUES('sko','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('sla','desislava');
INSERT INTO "urd_search_gram" VALUES('sla','svetoslav');
INSERT INTO "urd_search_gram" VALUES('sma','ismail');
INSERT INTO "urd_search_gram" VALUES('sma','osmanov');
INSERT INTO "urd_search_gram" VALUES('sne','snezhana');
INSERT INTO "urd_search_gram" VALUES('sno','iasnopilisika');
INSERT INTO "urd_search_gram" VALUES('sno','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('son','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('son','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('son','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('son','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('sov','spasova');
INSERT INTO "urd_search_gram" VALUES('spa','spasova');
INSERT INTO "urd_search_gram" VALUES('spo','avtotransport');
INSERT INTO "urd_search_gram" VALUES('spo','gospodinov');
INSERT INTO "urd_search_gram" VALUES('spo','sporten');
INSERT INTO "urd_search_gram" VALUES('sre','srebroles');
INSERT INTO "urd_search_gram" VALUES('st$','lindkvist');
INSERT INTO "urd_search_gram" VALUES('st$','lindqvist');
INSERT INTO "urd_search_gram" VALUES('sta','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('sta','stanimir');
INSERT INTO "urd_search_gram" VALUES('ste','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('ste','stefanov');
INSERT INTO "urd_search_gram" VALUES('sti','investitsi');
INSERT INTO "urd_search_gram" VALUES('sti','investitsii');
INSERT INTO "urd_search_gram" VALUES('sti','logistics');
INSERT INTO "urd_search_gram" VALUES('sti','logistiks');
INSERT INTO "urd_search_gram" VALUES('sti','vesti');
INSERT INTO "urd_search_gram" VALUES('stn','oblastno');
INSERT INTO "urd_search_gram" VALUES('sto','chistota');
INSERT INTO "urd_search_gram" VALUES('sto','hristo');
INSERT INTO "urd_search_gram" VALUES('sto','hristova');
INSERT INTO "urd_search_gram" VALUES('sto','mostovete');
INSERT INTO "urd_search_gram" VALUES('sto','stoianov');
INSERT INTO "urd_search_gram" VALUES('sto','stoyanov');
INSERT INTO "urd_search_gram" VALUES('str','bistritsa');
INSERT INTO "urd_search_gram" VALUES('str','ekstrom');
INSERT INTO "urd_search_gram" VALUES('stt','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('stv','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('stv','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('stv','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('sul','konsultativen');
INSERT INTO "urd_search_gram" VALUES('suv','suvariev');
INSERT INTO "urd_search_gram" VALUES('sve','svetlina');
INSERT INTO "urd_search_gram" VALUES('sve','svetoslav');
INSERT INTO "urd_search_gram" VALUES('sve','tsvetan');
INSERT INTO "urd_search_gram" VALUES('sve','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('sve','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('ta$','chistota');
INSERT INTO "urd_search_gram" VALUES('ta$','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('ta$','mladezhta');
INSERT INTO "urd_search_gram" VALUES('ta$','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('ta$','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('ta$','patishtata');
INSERT INTO "urd_search_gram" VALUES('ta$','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('tad','ploshtadat');
INSERT INTO "urd_search_gram" VALUES('tal','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('tal','katalin');
INSERT INTO "urd_search_gram" VALUES('tal','portal');
INSERT INTO "urd_search_gram" VALUES('tan','stanimir');
INSERT INTO "urd_search_gram" VALUES('tan','tramontana');
INSERT INTO "urd_search_gram" VALUES('tan','tsvetan');
INSERT INTO "urd_search_gram" VALUES('tan','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('tan','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('tar','petar');
INSERT INTO "urd_search_gram" VALUES('tat','chitalishtata');
INSERT INTO "urd_search_gram" VALUES('tat','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('tat','konsultativen');
INSERT INTO "urd_search_gram" VALUES('tat','patishtata');
INSERT INTO "urd_search_gram" VALUES('tat','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('tbo','futbol');
INSERT INTO "urd_search_gram" VALUES('tde','otdel');
INSERT INTO "urd_search_gram" VALUES('te$','mostovete');
INSERT INTO "urd_search_gram" VALUES('te$','vaprosite');
INSERT INTO "urd_search_gram" VALUES('tef','stefanov');
INSERT INTO "urd_search_gram" VALUES('tel','televizia');
INSERT INTO "urd_search_gram" VALUES('ten','sporten');
INSERT INTO "urd_search_gram" VALUES('ten','tenis');
INSERT INTO "urd_search_gram" VALUES('ter','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('ter','shtereva');
INSERT INTO "urd_search_gram" VALUES('tes','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('tes','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('tev','mitev');
INSERT INTO "urd_search_gram" VALUES('tev','zlatev');
INSERT INTO "urd_search_gram" VALUES('tev','zlateva');
INSERT INTO "urd_search_gram" VALUES('ti$','proekti');
INSERT INTO "urd_search_gram" VALUES('ti$','prokti');
INSERT INTO "urd_search_gram" VALUES('ti$','vesti');
INSERT INTO "urd_search_gram" VALUES('tia','petia');
INSERT INTO "urd_search_gram" VALUES('tic','logistics');
INSERT INTO "urd_search_gram" VALUES('tie','razvitie');
INSERT INTO "urd_search_gram" VALUES('tik','logistiks');
INSERT INTO "urd_search_gram" VALUES('til','ventil');
INSERT INTO "urd_search_gram" VALUES('tin','martinova');
INSERT INTO "urd_search_gram" VALUES('tin','obshtina');
INSERT INTO "urd_search_gram" VALUES('tin','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('tin','valentin');
INSERT INTO "urd_search_gram" VALUES('tir','chetiri');
INSERT INTO "urd_search_gram" VALUES('tis','patishtata');
INSERT INTO "urd_search_gram" VALUES('tit','investitsi');
INSERT INTO "urd_search_gram" VALUES('tit','investitsii');
INSERT INTO "urd_search_gram" VALUES('tiv','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('tiv','konsultativen');
INSERT INTO "urd_search_gram" VALUES('tko','petkov');
INSERT INTO "urd_search_gram" VALUES('tli','svetlina');
INSERT INTO "urd_search_gram" VALUES('tno','oblastno');
INSERT INTO "urd_search_gram" VALUES('tno','patno');
INSERT INTO "urd_search_gram" VALUES('to$','hristo');
INSERT INTO "urd_search_gram" VALUES('to$','obshtinskoto');
INSERT INTO "urd_search_gram" VALUES('tod','todorov');
INSERT INTO "urd_search_gram" VALUES('toi','stoianov');
INSERT INTO "urd_search_gram" VALUES('tok','protokol');
INSERT INTO "urd_search_gram" VALUES('ton','anton');
INSERT INTO "urd_search_gram" VALUES('ton','antonov');
INSERT INTO "urd_search_gram" VALUES('top','topolovo');
INSERT INTO "urd_search_gram" VALUES('tos','svetoslav');
INSERT INTO "urd_search_gram" VALUES('tot','avtotransport');
INSERT INTO "urd_search_gram" VALUES('tot','chistota');
INSERT INTO "urd_search_gram" VALUES('tov','hristova');
INSERT INTO "urd_search_gram" VALUES('tov','mostovete');
INSERT INTO "urd_search_gram" VALUES('toy','stoyanov');
INSERT INTO "urd_search_gram" VALUES('tra','avtotransport');
INSERT INTO "urd_search_gram" VALUES('tra','tramontana');
INSERT INTO "urd_search_gram" VALUES('tri','bistritsa');
INSERT INTO "urd_search_gram" VALUES('tro','dimitrov');
INSERT INTO "urd_search_gram" VALUES('tro','ekstrom');
INSERT INTO "urd_search_gram" VALUES('tro','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('tro','trofima');
INSERT INTO "urd_search_gram" VALUES('tsa','bistritsa');
INSERT INTO "urd_search_gram" VALUES('tsa','elitsa');
INSERT INTO "urd_search_gram" VALUES('tsi','investitsi');
INSERT INTO "urd_search_gram" VALUES('tsi','investitsii');
INSERT INTO "urd_search_gram" VALUES('tsi','ofitsina');
INSERT INTO "urd_search_gram" VALUES('tsi','voitsik');
INSERT INTO "urd_search_gram" VALUES('tsv','tsvetan');
INSERT INTO "urd_search_gram" VALUES('tsv','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('tsv','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('tta','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('tve','hartvel');
INSERT INTO "urd_search_gram" VALUES('tve','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('tve','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('tvo','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('twe','hartwell');
INSERT INTO "urd_search_gram" VALUES('tya','petya');
INSERT INTO "urd_search_gram" VALUES('ub$','klub');
INSERT INTO "urd_search_gram" VALUES('ubo','lubomirova');
INSERT INTO "urd_search_gram" VALUES('ubo','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('uch','uchilishtata');
INSERT INTO "urd_search_gram" VALUES('ud$','ud');
INSERT INTO "urd_search_gram" VALUES('uda','disbudak');
INSERT INTO "urd_search_gram" VALUES('uda','dishbudak');
INSERT INTO "urd_search_gram" VALUES('udi','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('udi','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('uhu','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('uhu','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('uhu','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('uhu','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('uko','iurukova');
INSERT INTO "urd_search_gram" VALUES('uko','yurukova');
INSERT INTO "urd_search_gram" VALUES('uks','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('ult','konsultativen');
INSERT INTO "urd_search_gram" VALUES('una','dunavski');
INSERT INTO "urd_search_gram" VALUES('und','edmund');
INSERT INTO "urd_search_gram" VALUES('uno','uzunov');
INSERT INTO "urd_search_gram" VALUES('upr','upravlenie');
INSERT INTO "urd_search_gram" VALUES('uru','iurukova');
INSERT INTO "urd_search_gram" VALUES('uru','yurukova');
INSERT INTO "urd_search_gram" VALUES('use','rusev');
INSERT INTO "urd_search_gram" VALUES('ush','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('ush','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('utb','futbol');
INSERT INTO "urd_search_gram" VALUES('uva','suvariev');
INSERT INTO "urd_search_gram" VALUES('uxi','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('uzu','uzunov');
INSERT INTO "urd_search_gram" VALUES('va$','aleksandrova');
INSERT INTO "urd_search_gram" VALUES('va$','asenova');
INSERT INTO "urd_search_gram" VALUES('va$','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('va$','desislava');
INSERT INTO "urd_search_gram" VALUES('va$','emilova');
INSERT INTO "urd_search_gram" VALUES('va$','hristova');
INSERT INTO "urd_search_gram" VALUES('va$','iankova');
INSERT INTO "urd_search_gram" VALUES('va$','iasenova');
INSERT INTO "urd_search_gram" VALUES('va$','iavorova');
INSERT INTO "urd_search_gram" VALUES('va$','iordanova');
INSERT INTO "urd_search_gram" VALUES('va$','iurukova');
INSERT INTO "urd_search_gram" VALUES('va$','ivanova');
INSERT INTO "urd_search_gram" VALUES('va$','kalpakchieva');
INSERT INTO "urd_search_gram" VALUES('va$','karadzhova');
INSERT INTO "urd_search_gram" VALUES('va$','lozanova');
INSERT INTO "urd_search_gram" VALUES('va$','lubomirova');
INSERT INTO "urd_search_gram" VALUES('va$','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('va$','marinova');
INSERT INTO "urd_search_gram" VALUES('va$','martinova');
INSERT INTO "urd_search_gram" VALUES('va$','naidenova');
INSERT INTO "urd_search_gram" VALUES('va$','naydenova');
INSERT INTO "urd_search_gram" VALUES('va$','nikolova');
INSERT INTO "urd_search_gram" VALUES('va$','orehova');
INSERT INTO "urd_search_gram" VALUES('va$','oreshkova');
INSERT INTO "urd_search_gram" VALUES('va$','pavlova');
INSERT INTO "urd_search_gram" VALUES('va$','savova');
INSERT INTO "urd_search_gram" VALUES('va$','shtereva');
INSERT INTO "urd_search_gram" VALUES('va$','simeonova');
INSERT INTO "urd_search_gram" VALUES('va$','spasova');
INSERT INTO "urd_search_gram" VALUES('va$','vasilova');
INSERT INTO "urd_search_gram" VALUES('va$','veleva');
INSERT INTO "urd_search_gram" VALUES('va$','velizarova');
INSERT INTO "urd_search_gram" VALUES('va$','yankova');
INSERT INTO "urd_search_gram" VALUES('va$','yasenova');
INSERT INTO "urd_search_gram" VALUES('va$','yavorova');
INSERT INTO "urd_search_gram" VALUES('va$','yordanova');
INSERT INTO "urd_search_gram" VALUES('va$','yurukova');
INSERT INTO "urd_search_gram" VALUES('va$','zlateva');
INSERT INTO "urd_search_gram" VALUES('va$','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('vac','kovachev');
INSERT INTO "urd_search_gram" VALUES('val','valchev');
INSERT INTO "urd_search_gram" VALUES('val','valentin');
INSERT INTO "urd_search_gram" VALUES('van','ivanka');
INSERT INTO "urd_search_gram" VALUES('van','ivanov');
INSERT INTO "urd_search_gram" VALUES('van','ivanova');
INSERT INTO "urd_search_gram" VALUES('van','vang');
INSERT INTO "urd_search_gram" VALUES('van','vania');
INSERT INTO "urd_search_gram" VALUES('van','vanya');
INSERT INTO "urd_search_gram" VALUES('vap','vaprosite');
INSERT INTO "urd_search_gram" VALUES('var','suvariev');
INSERT INTO "urd_search_gram" VALUES('vas','ovasi');
INSERT INTO "urd_search_gram" VALUES('vas','vasil');
INSERT INTO "urd_search_gram" VALUES('vas','vasilov');
INSERT INTO "urd_search_gram" VALUES('vas','vasilova');
INSERT INTO "urd_search_gram" VALUES('vda','chavdar');
INSERT INTO "urd_search_gram" VALUES('vda','chavdarov');
INSERT INTO "urd_search_gram" VALUES('ve$','ashgrove');
INSERT INTO "urd_search_gram" VALUES('vel','hartvel');
INSERT INTO "urd_search_gram" VALUES('vel','veleva');
INSERT INTO "urd_search_gram" VALUES('vel','velizarova');
INSERT INTO "urd_search_gram" VALUES('ven','konsaltativen');
INSERT INTO "urd_search_gram" VALUES('ven','konsultativen');
INSERT INTO "urd_search_gram" VALUES('ven','obshtestvenosta');
INSERT INTO "urd_search_gram" VALUES('ven','obshtestvenostta');
INSERT INTO "urd_search_gram" VALUES('ven','ventil');
INSERT INTO "urd_search_gram" VALUES('ven','zveno');
INSERT INTO "urd_search_gram" VALUES('ver','hafenverk');
INSERT INTO "urd_search_gram" VALUES('ves','investitsi');
INSERT INTO "urd_search_gram" VALUES('ves','investitsii');
INSERT INTO "urd_search_gram" VALUES('ves','vesela');
INSERT INTO "urd_search_gram" VALUES('ves','vesti');
INSERT INTO "urd_search_gram" VALUES('vet','mostovete');
INSERT INTO "urd_search_gram" VALUES('vet','savet');
INSERT INTO "urd_search_gram" VALUES('vet','svetlina');
INSERT INTO "urd_search_gram" VALUES('vet','svetoslav');
INSERT INTO "urd_search_gram" VALUES('vet','tsvetan');
INSERT INTO "urd_search_gram" VALUES('vet','tsvetanka');
INSERT INTO "urd_search_gram" VALUES('vet','tsvetanov');
INSERT INTO "urd_search_gram" VALUES('vez','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('vis','lindkvist');
INSERT INTO "urd_search_gram" VALUES('vis','lindqvist');
INSERT INTO "urd_search_gram" VALUES('vit','razvitie');
INSERT INTO "urd_search_gram" VALUES('viz','televizia');
INSERT INTO "urd_search_gram" VALUES('vka','zhivka');
INSERT INTO "urd_search_gram" VALUES('vko','zdravkov');
INSERT INTO "urd_search_gram" VALUES('vle','upravlenie');
INSERT INTO "urd_search_gram" VALUES('vli','pavlina');
INSERT INTO "urd_search_gram" VALUES('vlo','pavlov');
INSERT INTO "urd_search_gram" VALUES('vlo','pavlova');
INSERT INTO "urd_search_gram" VALUES('vo$','ministerstvo');
INSERT INTO "urd_search_gram" VALUES('vo$','topolovo');
INSERT INTO "urd_search_gram" VALUES('voi','voitsik');
INSERT INTO "urd_search_gram" VALUES('vor','dvora');
INSERT INTO "urd_search_gram" VALUES('vor','iavor');
INSERT INTO "urd_search_gram" VALUES('vor','iavorova');
INSERT INTO "urd_search_gram" VALUES('vor','yavor');
INSERT INTO "urd_search_gram" VALUES('vor','yavorova');
INSERT INTO "urd_search_gram" VALUES('vov','savova');
INSERT INTO "urd_search_gram" VALUES('vra','vrazki');
INSERT INTO "urd_search_gram" VALUES('vro','evropeiski');
INSERT INTO "urd_search_gram" VALUES('vro','evropeyski');
INSERT INTO "urd_search_gram" VALUES('vsk','dunavski');
INSERT INTO "urd_search_gram" VALUES('vto','avtotransport');
INSERT INTO "urd_search_gram" VALUES('vuh','songvuhudianchuksiangongsi');
INSERT INTO "urd_search_gram" VALUES('vuh','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('wan','wang');
INSERT INTO "urd_search_gram" VALUES('wel','hartwell');
INSERT INTO "urd_search_gram" VALUES('wer','hafenwerk');
INSERT INTO "urd_search_gram" VALUES('woj','wojcik');
INSERT INTO "urd_search_gram" VALUES('wuh','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('wuh','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('xia','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ya$','petya');
INSERT INTO "urd_search_gram" VALUES('ya$','vanya');
INSERT INTO "urd_search_gram" VALUES('yan','boryana');
INSERT INTO "urd_search_gram" VALUES('yan','boyan');
INSERT INTO "urd_search_gram" VALUES('yan','kaloyanov');
INSERT INTO "urd_search_gram" VALUES('yan','lilyana');
INSERT INTO "urd_search_gram" VALUES('yan','ognyan');
INSERT INTO "urd_search_gram" VALUES('yan','stoyanov');
INSERT INTO "urd_search_gram" VALUES('yan','yanko');
INSERT INTO "urd_search_gram" VALUES('yan','yankova');
INSERT INTO "urd_search_gram" VALUES('yas','yasen');
INSERT INTO "urd_search_gram" VALUES('yas','yasengrad');
INSERT INTO "urd_search_gram" VALUES('yas','yasengradski');
INSERT INTO "urd_search_gram" VALUES('yas','yasenodilska');
INSERT INTO "urd_search_gram" VALUES('yas','yasenova');
INSERT INTO "urd_search_gram" VALUES('yas','yasnopilska');
INSERT INTO "urd_search_gram" VALUES('yav','yavor');
INSERT INTO "urd_search_gram" VALUES('yav','yavorova');
INSERT INTO "urd_search_gram" VALUES('yde','naydenova');
INSERT INTO "urd_search_gram" VALUES('yes','belediyesi');
INSERT INTO "urd_search_gram" VALUES('yor','yordan');
INSERT INTO "urd_search_gram" VALUES('yor','yordanov');
INSERT INTO "urd_search_gram" VALUES('yor','yordanova');
INSERT INTO "urd_search_gram" VALUES('you','songwuhudianchiyouxiangongsi');
INSERT INTO "urd_search_gram" VALUES('ysk','evropeyski');
INSERT INTO "urd_search_gram" VALUES('yub','lyubomirova');
INSERT INTO "urd_search_gram" VALUES('yur','yurukova');
INSERT INTO "urd_search_gram" VALUES('zan','lozanova');
INSERT INTO "urd_search_gram" VALUES('zar','pazar');
INSERT INTO "urd_search_gram" VALUES('zar','velizarova');
INSERT INTO "urd_search_gram" VALUES('zbi','zbigniev');
INSERT INTO "urd_search_gram" VALUES('zbi','zbigniew');
INSERT INTO "urd_search_gram" VALUES('zda','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('zdr','zdravkov');
INSERT INTO "urd_search_gram" VALUES('zha','snezhana');
INSERT INTO "urd_search_gram" VALUES('zhe','songvuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('zhe','songwuhushirenminzhengfu');
INSERT INTO "urd_search_gram" VALUES('zhi','bakardzhieva');
INSERT INTO "urd_search_gram" VALUES('zhi','zhivka');
INSERT INTO "urd_search_gram" VALUES('zho','karadzhova');
INSERT INTO "urd_search_gram" VALUES('zht','mladezhta');
INSERT INTO "urd_search_gram" VALUES('zi$','brezi');
INSERT INTO "urd_search_gram" VALUES('zia','televizia');
INSERT INTO "urd_search_gram" VALUES('zki','vrazki');
INSERT INTO "urd_search_gram" VALUES('zla','zlatev');
INSERT INTO "urd_search_gram" VALUES('zla','zlateva');
INSERT INTO "urd_search_gram" VALUES('zne','biznes');
INSERT INTO "urd_search_gram" VALUES('zpr','elektrorazpredelenie');
INSERT INTO "urd_search_gram" VALUES('zun','uzunov');
INSERT INTO "urd_search_gram" VALUES('zve','zveno');
INSERT INTO "urd_search_gram" VALUES('zve','zvezdarova');
INSERT INTO "urd_search_gram" VALUES('zvi','razvitie');
CREATE TABLE urd_search_word (
	word VARCHAR(40) NOT NULL, 
	party_id INTEGER NOT NULL, 
	origin VARCHAR(1) NOT NULL, 
	CONSTRAINT pk_urd_search_word PRIMARY KEY (word, party_id, origin), 
	CONSTRAINT fk_urd_search_word_party_id_urd_party FOREIGN KEY(party_id) REFERENCES urd_party (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "urd_search_word" VALUES('iasengrad',1,'n');
INSERT INTO "urd_search_word" VALUES('obshtina',1,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',1,'n');
INSERT INTO "urd_search_word" VALUES('evropeiski',10,'n');
INSERT INTO "urd_search_word" VALUES('evropeyski',10,'n');
INSERT INTO "urd_search_word" VALUES('otdel',10,'n');
INSERT INTO "urd_search_word" VALUES('proekti',10,'n');
INSERT INTO "urd_search_word" VALUES('prokti',10,'n');
INSERT INTO "urd_search_word" VALUES('biznes',11,'n');
INSERT INTO "urd_search_word" VALUES('i',11,'n');
INSERT INTO "urd_search_word" VALUES('investitsi',11,'n');
INSERT INTO "urd_search_word" VALUES('investitsii',11,'n');
INSERT INTO "urd_search_word" VALUES('zveno',11,'n');
INSERT INTO "urd_search_word" VALUES('i',12,'n');
INSERT INTO "urd_search_word" VALUES('obshtestvenosta',12,'n');
INSERT INTO "urd_search_word" VALUES('obshtestvenostta',12,'n');
INSERT INTO "urd_search_word" VALUES('protokol',12,'n');
INSERT INTO "urd_search_word" VALUES('s',12,'n');
INSERT INTO "urd_search_word" VALUES('vrazki',12,'n');
INSERT INTO "urd_search_word" VALUES('zveno',12,'n');
INSERT INTO "urd_search_word" VALUES('dimitrov',23,'n');
INSERT INTO "urd_search_word" VALUES('mitev',23,'n');
INSERT INTO "urd_search_word" VALUES('vasil',23,'n');
INSERT INTO "urd_search_word" VALUES('chavdar',48,'n');
INSERT INTO "urd_search_word" VALUES('stoianov',48,'n');
INSERT INTO "urd_search_word" VALUES('stoyanov',48,'n');
INSERT INTO "urd_search_word" VALUES('uzunov',48,'n');
INSERT INTO "urd_search_word" VALUES('pavlov',54,'n');
INSERT INTO "urd_search_word" VALUES('simeon',54,'n');
INSERT INTO "urd_search_word" VALUES('todorov',54,'n');
INSERT INTO "urd_search_word" VALUES('lubomirova',60,'n');
INSERT INTO "urd_search_word" VALUES('lyubomirova',60,'n');
INSERT INTO "urd_search_word" VALUES('shtereva',60,'n');
INSERT INTO "urd_search_word" VALUES('zhivka',60,'n');
INSERT INTO "urd_search_word" VALUES('antonov',61,'n');
INSERT INTO "urd_search_word" VALUES('petkov',61,'n');
INSERT INTO "urd_search_word" VALUES('stanimir',61,'n');
INSERT INTO "urd_search_word" VALUES('desislava',62,'n');
INSERT INTO "urd_search_word" VALUES('emilova',62,'n');
INSERT INTO "urd_search_word" VALUES('veleva',62,'n');
INSERT INTO "urd_search_word" VALUES('iavor',73,'n');
INSERT INTO "urd_search_word" VALUES('iordanov',73,'n');
INSERT INTO "urd_search_word" VALUES('yavor',73,'n');
INSERT INTO "urd_search_word" VALUES('yordanov',73,'n');
INSERT INTO "urd_search_word" VALUES('zlatev',73,'n');
INSERT INTO "urd_search_word" VALUES('aleksandrova',74,'n');
INSERT INTO "urd_search_word" VALUES('karadzhova',74,'n');
INSERT INTO "urd_search_word" VALUES('liliana',74,'n');
INSERT INTO "urd_search_word" VALUES('lilyana',74,'n');
INSERT INTO "urd_search_word" VALUES('aleksandar',75,'n');
INSERT INTO "urd_search_word" VALUES('angelov',75,'n');
INSERT INTO "urd_search_word" VALUES('ivanov',75,'n');
INSERT INTO "urd_search_word" VALUES('daniela',82,'n');
INSERT INTO "urd_search_word" VALUES('iordanova',82,'n');
INSERT INTO "urd_search_word" VALUES('naidenova',82,'n');
INSERT INTO "urd_search_word" VALUES('naydenova',82,'n');
INSERT INTO "urd_search_word" VALUES('yordanova',82,'n');
INSERT INTO "urd_search_word" VALUES('desislava',84,'n');
INSERT INTO "urd_search_word" VALUES('marinova',84,'n');
INSERT INTO "urd_search_word" VALUES('vasilova',84,'n');
INSERT INTO "urd_search_word" VALUES('lozanova',86,'n');
INSERT INTO "urd_search_word" VALUES('mira',86,'n');
INSERT INTO "urd_search_word" VALUES('nikolova',86,'n');
INSERT INTO "urd_search_word" VALUES('boian',87,'n');
INSERT INTO "urd_search_word" VALUES('boyan',87,'n');
INSERT INTO "urd_search_word" VALUES('kalinov',87,'n');
INSERT INTO "urd_search_word" VALUES('petkov',87,'n');
INSERT INTO "urd_search_word" VALUES('bakardzhieva',88,'n');
INSERT INTO "urd_search_word" VALUES('ivanka',88,'n');
INSERT INTO "urd_search_word" VALUES('pavlova',88,'n');
INSERT INTO "urd_search_word" VALUES('paisi',114,'n');
INSERT INTO "urd_search_word" VALUES('paisiy',114,'n');
INSERT INTO "urd_search_word" VALUES('srebroles',114,'n');
INSERT INTO "urd_search_word" VALUES('napredak',115,'n');
INSERT INTO "urd_search_word" VALUES('pole',115,'n');
INSERT INTO "urd_search_word" VALUES('topolovo',115,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',129,'n');
INSERT INTO "urd_search_word" VALUES('oblastno',129,'n');
INSERT INTO "urd_search_word" VALUES('patno',129,'n');
INSERT INTO "urd_search_word" VALUES('upravlenie',129,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',129,'n');
INSERT INTO "urd_search_word" VALUES('chetiri',147,'n');
INSERT INTO "urd_search_word" VALUES('dvora',147,'n');
INSERT INTO "urd_search_word" VALUES('lapi',147,'n');
INSERT INTO "urd_search_word" VALUES('na',147,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',158,'n');
INSERT INTO "urd_search_word" VALUES('klub',158,'n');
INSERT INTO "urd_search_word" VALUES('sporten',158,'n');
INSERT INTO "urd_search_word" VALUES('tenis',158,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',158,'n');
INSERT INTO "urd_search_word" VALUES('futbol',159,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',159,'n');
INSERT INTO "urd_search_word" VALUES('klub',159,'n');
INSERT INTO "urd_search_word" VALUES('sporten',159,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',159,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',160,'n');
INSERT INTO "urd_search_word" VALUES('klub',160,'n');
INSERT INTO "urd_search_word" VALUES('shah',160,'n');
INSERT INTO "urd_search_word" VALUES('sporten',160,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',160,'n');
INSERT INTO "urd_search_word" VALUES('iasengradski',161,'n');
INSERT INTO "urd_search_word" VALUES('v',161,'n');
INSERT INTO "urd_search_word" VALUES('vesti',161,'n');
INSERT INTO "urd_search_word" VALUES('yasengradski',161,'n');
INSERT INTO "urd_search_word" VALUES('iasen',162,'n');
INSERT INTO "urd_search_word" VALUES('radio',162,'n');
INSERT INTO "urd_search_word" VALUES('yasen',162,'n');
INSERT INTO "urd_search_word" VALUES('bistritsa',163,'n');
INSERT INTO "urd_search_word" VALUES('televizia',163,'n');
INSERT INTO "urd_search_word" VALUES('dnes',164,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',164,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',164,'n');
INSERT INTO "urd_search_word" VALUES('i',165,'n');
INSERT INTO "urd_search_word" VALUES('pazar',165,'n');
INSERT INTO "urd_search_word" VALUES('pole',165,'n');
INSERT INTO "urd_search_word" VALUES('v',165,'n');
INSERT INTO "urd_search_word" VALUES('ploshtadat',166,'n');
INSERT INTO "urd_search_word" VALUES('portal',166,'n');
INSERT INTO "urd_search_word" VALUES('elektrorazpredelenie',169,'n');
INSERT INTO "urd_search_word" VALUES('iasen',169,'n');
INSERT INTO "urd_search_word" VALUES('yasen',169,'n');
INSERT INTO "urd_search_word" VALUES('avtotransport',170,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',170,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',170,'n');
INSERT INTO "urd_search_word" VALUES('chistota',171,'n');
INSERT INTO "urd_search_word" VALUES('iasengrad',171,'n');
INSERT INTO "urd_search_word" VALUES('yasengrad',171,'n');
INSERT INTO "urd_search_word" VALUES('belediesi',182,'n');
INSERT INTO "urd_search_word" VALUES('belediyesi',182,'n');
INSERT INTO "urd_search_word" VALUES('disbudak',182,'n');
INSERT INTO "urd_search_word" VALUES('dishbudak',182,'n');
INSERT INTO "urd_search_word" VALUES('ovasi',182,'n');
INSERT INTO "urd_search_word" VALUES('iasenodilisika',183,'n');
INSERT INTO "urd_search_word" VALUES('misika',183,'n');
INSERT INTO "urd_search_word" VALUES('miska',183,'n');
INSERT INTO "urd_search_word" VALUES('rada',183,'n');
INSERT INTO "urd_search_word" VALUES('yasenodilska',183,'n');
INSERT INTO "urd_search_word" VALUES('songvuhushirenminzhengfu',184,'n');
INSERT INTO "urd_search_word" VALUES('songwuhushirenminzhengfu',184,'n');
INSERT INTO "urd_search_word" VALUES('meble',199,'n');
INSERT INTO "urd_search_word" VALUES('voitsik',199,'n');
INSERT INTO "urd_search_word" VALUES('wojcik',199,'n');
INSERT INTO "urd_search_word" VALUES('songvuhudianchuksiangongsi',200,'n');
INSERT INTO "urd_search_word" VALUES('songwuhudianchiyouxiangongsi',200,'n');
INSERT INTO "urd_search_word" VALUES('lefkadis',201,'n');
INSERT INTO "urd_search_word" VALUES('leikadis',201,'n');
INSERT INTO "urd_search_word" VALUES('trofima',201,'n');
INSERT INTO "urd_search_word" VALUES('ashgrove',202,'n');
INSERT INTO "urd_search_word" VALUES('logistics',202,'n');
INSERT INTO "urd_search_word" VALUES('logistiks',202,'n');
INSERT INTO "urd_search_word" VALUES('boian',355,'n');
INSERT INTO "urd_search_word" VALUES('boyan',355,'n');
INSERT INTO "urd_search_word" VALUES('dimitrov',355,'n');
INSERT INTO "urd_search_word" VALUES('gospodinov',355,'n');
INSERT INTO "urd_search_word" VALUES('kalpakchieva',362,'n');
INSERT INTO "urd_search_word" VALUES('simeonova',362,'n');
INSERT INTO "urd_search_word" VALUES('snezhana',362,'n');
INSERT INTO "urd_search_word" VALUES('balkanska',551,'n');
INSERT INTO "urd_search_word" VALUES('pavlina',551,'n');
INSERT INTO "urd_search_word" VALUES('emilova',578,'n');
INSERT INTO "urd_search_word" VALUES('ivanova',578,'n');
INSERT INTO "urd_search_word" VALUES('tsvetanka',578,'n');
INSERT INTO "urd_search_word" VALUES('iordan',594,'n');
INSERT INTO "urd_search_word" VALUES('ivanov',594,'n');
INSERT INTO "urd_search_word" VALUES('rusev',594,'n');
INSERT INTO "urd_search_word" VALUES('yordan',594,'n');
INSERT INTO "urd_search_word" VALUES('boriana',633,'n');
INSERT INTO "urd_search_word" VALUES('boryana',633,'n');
INSERT INTO "urd_search_word" VALUES('spasova',633,'n');
INSERT INTO "urd_search_word" VALUES('chakarov',683,'n');
INSERT INTO "urd_search_word" VALUES('kaloianov',683,'n');
INSERT INTO "urd_search_word" VALUES('kaloyanov',683,'n');
INSERT INTO "urd_search_word" VALUES('ognian',683,'n');
INSERT INTO "urd_search_word" VALUES('ognyan',683,'n');
INSERT INTO "urd_search_word" VALUES('asenova',691,'n');
INSERT INTO "urd_search_word" VALUES('desislava',691,'n');
INSERT INTO "urd_search_word" VALUES('iurukova',691,'n');
INSERT INTO "urd_search_word" VALUES('yurukova',691,'n');
INSERT INTO "urd_search_word" VALUES('shishkov',696,'n');
INSERT INTO "urd_search_word" VALUES('tsvetan',696,'n');
INSERT INTO "urd_search_word" VALUES('vasilov',696,'n');
INSERT INTO "urd_search_word" VALUES('dimov',697,'n');
INSERT INTO "urd_search_word" VALUES('ognian',697,'n');
INSERT INTO "urd_search_word" VALUES('ognyan',697,'n');
INSERT INTO "urd_search_word" VALUES('marinova',706,'n');
INSERT INTO "urd_search_word" VALUES('vania',706,'n');
INSERT INTO "urd_search_word" VALUES('vanya',706,'n');
INSERT INTO "urd_search_word" VALUES('velizarova',706,'n');
INSERT INTO "urd_search_word" VALUES('antonov',708,'n');
INSERT INTO "urd_search_word" VALUES('asen',708,'n');
INSERT INTO "urd_search_word" VALUES('dunavski',708,'n');
INSERT INTO "urd_search_word" VALUES('liliana',713,'n');
INSERT INTO "urd_search_word" VALUES('lilyana',713,'n');
INSERT INTO "urd_search_word" VALUES('oreshkova',713,'n');
INSERT INTO "urd_search_word" VALUES('simeonova',713,'n');
INSERT INTO "urd_search_word" VALUES('ilia',715,'n');
INSERT INTO "urd_search_word" VALUES('todorov',715,'n');
INSERT INTO "urd_search_word" VALUES('zdravkov',715,'n');
INSERT INTO "urd_search_word" VALUES('balkanski',719,'n');
INSERT INTO "urd_search_word" VALUES('nikolaev',719,'n');
INSERT INTO "urd_search_word" VALUES('svetoslav',719,'n');
INSERT INTO "urd_search_word" VALUES('halachev',724,'n');
INSERT INTO "urd_search_word" VALUES('petar',724,'n');
INSERT INTO "urd_search_word" VALUES('stefanov',728,'n');
INSERT INTO "urd_search_word" VALUES('suvariev',728,'n');
INSERT INTO "urd_search_word" VALUES('valentin',728,'n');
INSERT INTO "urd_search_word" VALUES('chavdarov',731,'n');
INSERT INTO "urd_search_word" VALUES('mihail',731,'n');
INSERT INTO "urd_search_word" VALUES('valchev',731,'n');
INSERT INTO "urd_search_word" VALUES('iasenova',732,'n');
INSERT INTO "urd_search_word" VALUES('vesela',732,'n');
INSERT INTO "urd_search_word" VALUES('yasenova',732,'n');
INSERT INTO "urd_search_word" VALUES('daniela',733,'n');
INSERT INTO "urd_search_word" VALUES('hristova',733,'n');
INSERT INTO "urd_search_word" VALUES('kalpakchieva',733,'n');
INSERT INTO "urd_search_word" VALUES('ali',737,'n');
INSERT INTO "urd_search_word" VALUES('mehmedov',737,'n');
INSERT INTO "urd_search_word" VALUES('osmanov',737,'n');
INSERT INTO "urd_search_word" VALUES('iankova',738,'n');
INSERT INTO "urd_search_word" VALUES('petia',738,'n');
INSERT INTO "urd_search_word" VALUES('petya',738,'n');
INSERT INTO "urd_search_word" VALUES('yankova',738,'n');
INSERT INTO "urd_search_word" VALUES('zlateva',738,'n');
INSERT INTO "urd_search_word" VALUES('karadzhova',739,'n');
INSERT INTO "urd_search_word" VALUES('magdalena',739,'n');
INSERT INTO "urd_search_word" VALUES('martinova',739,'n');
INSERT INTO "urd_search_word" VALUES('ganev',741,'n');
INSERT INTO "urd_search_word" VALUES('kalin',741,'n');
INSERT INTO "urd_search_word" VALUES('iavorova',742,'n');
INSERT INTO "urd_search_word" VALUES('ivanka',742,'n');
INSERT INTO "urd_search_word" VALUES('savova',742,'n');
INSERT INTO "urd_search_word" VALUES('yavorova',742,'n');
INSERT INTO "urd_search_word" VALUES('bonev',743,'n');
INSERT INTO "urd_search_word" VALUES('ianko',743,'n');
INSERT INTO "urd_search_word" VALUES('tsvetanov',743,'n');
INSERT INTO "urd_search_word" VALUES('yanko',743,'n');
INSERT INTO "urd_search_word" VALUES('chinaroglu',855,'n');
INSERT INTO "urd_search_word" VALUES('cinaroglu',855,'n');
INSERT INTO "urd_search_word" VALUES('ismail',855,'n');
INSERT INTO "urd_search_word" VALUES('iasnopilisika',858,'n');
INSERT INTO "urd_search_word" VALUES('oksana',858,'n');
INSERT INTO "urd_search_word" VALUES('yasnopilska',858,'n');
INSERT INTO "urd_search_word" VALUES('ming',865,'n');
INSERT INTO "urd_search_word" VALUES('vang',865,'n');
INSERT INTO "urd_search_word" VALUES('wang',865,'n');
INSERT INTO "urd_search_word" VALUES('erdos',905,'n');
INSERT INTO "urd_search_word" VALUES('katalin',905,'n');
INSERT INTO "urd_search_word" VALUES('ana',908,'n');
INSERT INTO "urd_search_word" VALUES('anna',908,'n');
INSERT INTO "urd_search_word" VALUES('ekstrom',908,'n');
INSERT INTO "urd_search_word" VALUES('voitsik',929,'n');
INSERT INTO "urd_search_word" VALUES('wojcik',929,'n');
INSERT INTO "urd_search_word" VALUES('zbigniev',929,'n');
INSERT INTO "urd_search_word" VALUES('zbigniew',929,'n');
INSERT INTO "urd_search_word" VALUES('lin',933,'n');
INSERT INTO "urd_search_word" VALUES('ming',933,'n');
INSERT INTO "urd_search_word" VALUES('karampini',938,'n');
INSERT INTO "urd_search_word" VALUES('maria',938,'n');
INSERT INTO "urd_search_word" VALUES('edmund',943,'n');
INSERT INTO "urd_search_word" VALUES('hartvel',943,'n');
INSERT INTO "urd_search_word" VALUES('hartwell',943,'n');
INSERT INTO "urd_search_word" VALUES('boris',949,'n');
INSERT INTO "urd_search_word" VALUES('boris',949,'o');
INSERT INTO "urd_search_word" VALUES('kovachev',949,'n');
INSERT INTO "urd_search_word" VALUES('kovachev',949,'o');
INSERT INTO "urd_search_word" VALUES('danielov',953,'n');
INSERT INTO "urd_search_word" VALUES('oreshkov',953,'n');
INSERT INTO "urd_search_word" VALUES('oreshkov',953,'o');
INSERT INTO "urd_search_word" VALUES('tsvetan',953,'n');
INSERT INTO "urd_search_word" VALUES('tsvetan',953,'o');
INSERT INTO "urd_search_word" VALUES('konsaltativen',954,'n');
INSERT INTO "urd_search_word" VALUES('konsultativen',954,'n');
INSERT INTO "urd_search_word" VALUES('mladezhta',954,'n');
INSERT INTO "urd_search_word" VALUES('na',954,'n');
INSERT INTO "urd_search_word" VALUES('po',954,'n');
INSERT INTO "urd_search_word" VALUES('savet',954,'n');
INSERT INTO "urd_search_word" VALUES('vaprosite',954,'n');
INSERT INTO "urd_search_word" VALUES('i',955,'n');
INSERT INTO "urd_search_word" VALUES('ministerstvo',955,'n');
INSERT INTO "urd_search_word" VALUES('mostovete',955,'n');
INSERT INTO "urd_search_word" VALUES('na',955,'n');
INSERT INTO "urd_search_word" VALUES('patishtata',955,'n');
INSERT INTO "urd_search_word" VALUES('ministerstvo',958,'n');
INSERT INTO "urd_search_word" VALUES('na',958,'n');
INSERT INTO "urd_search_word" VALUES('obshtinskoto',958,'n');
INSERT INTO "urd_search_word" VALUES('razvitie',958,'n');
INSERT INTO "urd_search_word" VALUES('hristo',960,'n');
INSERT INTO "urd_search_word" VALUES('mitev',960,'n');
INSERT INTO "urd_search_word" VALUES('chitalishtata',961,'n');
INSERT INTO "urd_search_word" VALUES('i',961,'n');
INSERT INTO "urd_search_word" VALUES('ministerstvo',961,'n');
INSERT INTO "urd_search_word" VALUES('na',961,'n');
INSERT INTO "urd_search_word" VALUES('uchilishtata',961,'n');
INSERT INTO "urd_search_word" VALUES('filipov',962,'n');
INSERT INTO "urd_search_word" VALUES('ilia',962,'n');
INSERT INTO "urd_search_word" VALUES('anton',963,'n');
INSERT INTO "urd_search_word" VALUES('goranov',963,'n');
INSERT INTO "urd_search_word" VALUES('23',964,'n');
INSERT INTO "urd_search_word" VALUES('l',964,'n');
INSERT INTO "urd_search_word" VALUES('officina',964,'n');
INSERT INTO "urd_search_word" VALUES('ofitsina',964,'n');
INSERT INTO "urd_search_word" VALUES('r',964,'n');
INSERT INTO "urd_search_word" VALUES('s',964,'n');
INSERT INTO "urd_search_word" VALUES('tramontana',964,'n');
INSERT INTO "urd_search_word" VALUES('24',965,'n');
INSERT INTO "urd_search_word" VALUES('gora',965,'n');
INSERT INTO "urd_search_word" VALUES('orehova',965,'n');
INSERT INTO "urd_search_word" VALUES('24',970,'n');
INSERT INTO "urd_search_word" VALUES('beli',970,'n');
INSERT INTO "urd_search_word" VALUES('brezi',970,'n');
INSERT INTO "urd_search_word" VALUES('ood',970,'n');
INSERT INTO "urd_search_word" VALUES('ud',970,'n');
INSERT INTO "urd_search_word" VALUES('24',971,'n');
INSERT INTO "urd_search_word" VALUES('l',971,'n');
INSERT INTO "urd_search_word" VALUES('officina',971,'n');
INSERT INTO "urd_search_word" VALUES('ofitsina',971,'n');
INSERT INTO "urd_search_word" VALUES('r',971,'n');
INSERT INTO "urd_search_word" VALUES('s',971,'n');
INSERT INTO "urd_search_word" VALUES('tramontana',971,'n');
INSERT INTO "urd_search_word" VALUES('25',972,'n');
INSERT INTO "urd_search_word" VALUES('gora',972,'n');
INSERT INTO "urd_search_word" VALUES('orehova',972,'n');
INSERT INTO "urd_search_word" VALUES('166',975,'n');
INSERT INTO "urd_search_word" VALUES('feldmark',975,'n');
INSERT INTO "urd_search_word" VALUES('ionas',975,'n');
INSERT INTO "urd_search_word" VALUES('jonas',975,'n');
INSERT INTO "urd_search_word" VALUES('25',976,'n');
INSERT INTO "urd_search_word" VALUES('svetlina',976,'n');
INSERT INTO "urd_search_word" VALUES('25',977,'n');
INSERT INTO "urd_search_word" VALUES('gmbh',977,'n');
INSERT INTO "urd_search_word" VALUES('hafenverk',977,'n');
INSERT INTO "urd_search_word" VALUES('hafenwerk',977,'n');
INSERT INTO "urd_search_word" VALUES('nordlicht',977,'n');
INSERT INTO "urd_search_word" VALUES('166',978,'n');
INSERT INTO "urd_search_word" VALUES('elitsa',978,'n');
INSERT INTO "urd_search_word" VALUES('zvezdarova',978,'n');
INSERT INTO "urd_search_word" VALUES('25',979,'n');
INSERT INTO "urd_search_word" VALUES('beli',979,'n');
INSERT INTO "urd_search_word" VALUES('brezi',979,'n');
INSERT INTO "urd_search_word" VALUES('ood',979,'n');
INSERT INTO "urd_search_word" VALUES('ud',979,'n');
INSERT INTO "urd_search_word" VALUES('25',980,'n');
INSERT INTO "urd_search_word" VALUES('26',980,'a');
INSERT INTO "urd_search_word" VALUES('gora',980,'a');
INSERT INTO "urd_search_word" VALUES('l',980,'n');
INSERT INTO "urd_search_word" VALUES('officina',980,'n');
INSERT INTO "urd_search_word" VALUES('ofitsina',980,'n');
INSERT INTO "urd_search_word" VALUES('orehova',980,'a');
INSERT INTO "urd_search_word" VALUES('r',980,'n');
INSERT INTO "urd_search_word" VALUES('s',980,'n');
INSERT INTO "urd_search_word" VALUES('tramontana',980,'n');
INSERT INTO "urd_search_word" VALUES('26',981,'n');
INSERT INTO "urd_search_word" VALUES('gora',981,'n');
INSERT INTO "urd_search_word" VALUES('orehova',981,'n');
INSERT INTO "urd_search_word" VALUES('26',982,'n');
INSERT INTO "urd_search_word" VALUES('ab',982,'n');
INSERT INTO "urd_search_word" VALUES('lindkvist',982,'n');
INSERT INTO "urd_search_word" VALUES('lindqvist',982,'n');
INSERT INTO "urd_search_word" VALUES('ventil',982,'n');
INSERT INTO "urd_search_word" VALUES('26',984,'n');
INSERT INTO "urd_search_word" VALUES('svetlina',984,'n');
CREATE TABLE urd_stage_change (
	id INTEGER NOT NULL, 
	engagement_id INTEGER NOT NULL, 
	from_stage VARCHAR(60), 
	to_stage VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(100) NOT NULL, 
	reason VARCHAR(400), 
	CONSTRAINT pk_urd_stage_change PRIMARY KEY (id), 
	CONSTRAINT fk_urd_stage_change_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id) ON DELETE CASCADE
);
INSERT INTO "urd_stage_change" VALUES(701,176,NULL,'found','2026-03-02 12:00:00.000000','р.тополова',NULL);
INSERT INTO "urd_stage_change" VALUES(702,177,NULL,'found','2026-03-02 12:00:00.000000','р.тополова',NULL);
INSERT INTO "urd_stage_change" VALUES(703,178,NULL,'planned','2026-03-02 12:00:00.000000','р.тополова',NULL);
CREATE TABLE urd_tag (
	id INTEGER NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	parent_id INTEGER, 
	CONSTRAINT pk_urd_tag PRIMARY KEY (id), 
	CONSTRAINT uq_urd_tag_name UNIQUE (name), 
	CONSTRAINT fk_urd_tag_parent_id_urd_tag FOREIGN KEY(parent_id) REFERENCES urd_tag (id)
);
INSERT INTO "urd_tag" VALUES(10,'Кореспонденция',NULL);
INSERT INTO "urd_tag" VALUES(11,'Бюлетин',10);
INSERT INTO "urd_tag" VALUES(12,'Покана за празника',10);
INSERT INTO "urd_tag" VALUES(13,'Само на хартия',10);
CREATE TABLE urd_task (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	engagement_id INTEGER, 
	interaction_id INTEGER, 
	assignee_id INTEGER, 
	due_on DATE, 
	done_on DATE, 
	cancelled_on DATE, 
	CONSTRAINT pk_urd_task PRIMARY KEY (id), 
	CONSTRAINT fk_urd_task_engagement_id_urd_engagement FOREIGN KEY(engagement_id) REFERENCES urd_engagement (id), 
	CONSTRAINT fk_urd_task_interaction_id_urd_interaction FOREIGN KEY(interaction_id) REFERENCES urd_interaction (id), 
	CONSTRAINT fk_urd_task_assignee_id_urd_person FOREIGN KEY(assignee_id) REFERENCES urd_person (id)
);
INSERT INTO "urd_task" VALUES(1,11,'Благодарете на гостите и поискайте мнението им',11,NULL,NULL,'2022-06-03',NULL,NULL);
INSERT INTO "urd_task" VALUES(1,12,'Благодарете на гостите и поискайте мнението им',25,NULL,NULL,'2026-02-24',NULL,NULL);
INSERT INTO "urd_task" VALUES(1,13,'Благодарете на гостите и поискайте мнението им',29,NULL,NULL,'2025-11-26',NULL,NULL);
CREATE TABLE urd_version_core (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT urd_version_core_pkc PRIMARY KEY (version_num)
);
INSERT INTO "urd_version_core" VALUES('0001_initial');
CREATE TABLE urd_version_government (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT urd_version_government_pkc PRIMARY KEY (version_num)
);
INSERT INTO "urd_version_government" VALUES('0001_initial');
CREATE TABLE urd_version_investors (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT urd_version_investors_pkc PRIMARY KEY (version_num)
);
INSERT INTO "urd_version_investors" VALUES('0001_initial');
CREATE TABLE urd_version_media (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT urd_version_media_pkc PRIMARY KEY (version_num)
);
INSERT INTO "urd_version_media" VALUES('0001_initial');
CREATE TABLE urd_version_ngos (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT urd_version_ngos_pkc PRIMARY KEY (version_num)
);
INSERT INTO "urd_version_ngos" VALUES('0001_initial');
CREATE TABLE urd_version_partner_cities (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT urd_version_partner_cities_pkc PRIMARY KEY (version_num)
);
INSERT INTO "urd_version_partner_cities" VALUES('0001_initial');
CREATE INDEX ix_urd_party_merged_into_id ON urd_party (merged_into_id);
CREATE INDEX ix_urd_party_sort_key ON urd_party (sort_key);
CREATE INDEX ix_urd_tag_parent_id ON urd_tag (parent_id);
CREATE INDEX ix_urd_interaction_reply_to_id ON urd_interaction (reply_to_id);
CREATE UNIQUE INDEX uq_urd_interaction_register ON urd_interaction (register_name, register_year, register_number) WHERE register_name IS NOT NULL;
CREATE INDEX ix_urd_interaction_occurred_at_kind ON urd_interaction (occurred_at, kind);
CREATE UNIQUE INDEX uq_urd_interaction_source ON urd_interaction (source, source_id) WHERE source IS NOT NULL;
CREATE INDEX ix_urd_change_entity_id ON urd_change (entity, entity_id);
CREATE INDEX ix_urd_organisation_is_own ON urd_organisation (is_own);
CREATE INDEX ix_urd_organisation_parent_id ON urd_organisation (parent_id);
CREATE INDEX ix_urd_organisation_country ON urd_organisation (country);
CREATE INDEX ix_urd_name_party_id ON urd_name (party_id);
CREATE INDEX ix_urd_address_party_id ON urd_address (party_id);
CREATE INDEX ix_urd_address_settlement_code ON urd_address (settlement_code);
CREATE INDEX ix_urd_identifier_party_id ON urd_identifier (party_id);
CREATE INDEX ix_urd_relationship_subject_id ON urd_relationship (subject_id);
CREATE INDEX ix_urd_relationship_object_id_type ON urd_relationship (object_id, type);
CREATE INDEX ix_urd_party_tag_tag_id ON urd_party_tag (tag_id);
CREATE INDEX ix_urd_document_digest ON urd_document (digest);
CREATE INDEX ix_urd_document_translation_of_id ON urd_document (translation_of_id);
CREATE INDEX ix_urd_merge_kept_id ON urd_merge (kept_id);
CREATE INDEX ix_urd_merge_absorbed_id ON urd_merge (absorbed_id);
CREATE INDEX ix_urd_search_word_party_id ON urd_search_word (party_id);
CREATE INDEX ix_urd_post_organisation_id ON urd_post (organisation_id);
CREATE INDEX ix_urd_engagement_origin_id ON urd_engagement (origin_id);
CREATE INDEX ix_urd_engagement_code_name ON urd_engagement (code_name) WHERE code_name IS NOT NULL;
CREATE INDEX ix_urd_engagement_type_stage ON urd_engagement (type, stage);
CREATE INDEX ix_urd_engagement_responsible_id ON urd_engagement (responsible_id);
CREATE INDEX ix_urd_affiliation_post_id_since ON urd_affiliation (post_id, since);
CREATE INDEX ix_urd_affiliation_organisation_id ON urd_affiliation (organisation_id);
CREATE INDEX ix_urd_affiliation_person_id ON urd_affiliation (person_id);
CREATE INDEX ix_urd_engagement_party_party ON urd_engagement_party (party_id, engagement_id);
CREATE INDEX ix_urd_stage_change_engagement_id_at ON urd_stage_change (engagement_id, at);
CREATE INDEX ix_urd_interaction_engagement_engagement_id ON urd_interaction_engagement (engagement_id);
CREATE INDEX ix_urd_commitment_engagement_id ON urd_commitment (engagement_id);
CREATE INDEX ix_urd_commitment_responsible_id ON urd_commitment (responsible_id);
CREATE INDEX ix_urd_commitment_interaction_id ON urd_commitment (interaction_id);
CREATE INDEX ix_urd_commitment_party_id ON urd_commitment (party_id);
CREATE INDEX ix_urd_commitment_due_on_closed_on ON urd_commitment (due_on, closed_on);
CREATE INDEX ix_urd_task_interaction_id ON urd_task (interaction_id);
CREATE INDEX ix_urd_task_assignee_id ON urd_task (assignee_id);
CREATE INDEX ix_urd_task_due_on_done_on ON urd_task (due_on, done_on);
CREATE INDEX ix_urd_task_engagement_id ON urd_task (engagement_id);
CREATE INDEX ix_urd_agreement_engagement_id ON urd_agreement (engagement_id);
CREATE INDEX ix_urd_agreement_expires_on ON urd_agreement (expires_on);
CREATE INDEX ix_urd_agreement_responsible_id ON urd_agreement (responsible_id);
CREATE INDEX ix_urd_agreement_document_id ON urd_agreement (document_id);
CREATE INDEX ix_urd_contact_point_party_id ON urd_contact_point (party_id);
CREATE INDEX ix_urd_contact_point_post_id ON urd_contact_point (post_id);
CREATE INDEX ix_urd_contact_point_value ON urd_contact_point (value);
CREATE INDEX ix_urd_contact_point_affiliation_id ON urd_contact_point (affiliation_id);
CREATE INDEX ix_urd_participant_party ON urd_participant (party_id, occurred_at, interaction_id);
CREATE INDEX ix_urd_participant_on_behalf ON urd_participant (on_behalf_of_id, occurred_at, interaction_id) WHERE on_behalf_of_id IS NOT NULL;
CREATE INDEX ix_urd_participant_affiliation_id ON urd_participant (affiliation_id);
CREATE INDEX ix_urd_document_link_party_id ON urd_document_link (party_id);
CREATE INDEX ix_urd_document_link_agreement_id ON urd_document_link (agreement_id);
CREATE INDEX ix_urd_document_link_document_id ON urd_document_link (document_id);
CREATE INDEX ix_urd_document_link_engagement_id ON urd_document_link (engagement_id);
CREATE INDEX ix_urd_document_link_interaction_id ON urd_document_link (interaction_id);
CREATE INDEX ix_urd_agreement_party_party_id ON urd_agreement_party (party_id);
CREATE INDEX ix_urd_agreement_party_signatory_id ON urd_agreement_party (signatory_id);
CREATE INDEX ix_urd_government_election_period_begins_on ON urd_government_election_period (begins_on);
CREATE INDEX ix_urd_government_institution_level ON urd_government_institution (level);
CREATE INDEX ix_urd_government_institution_kind ON urd_government_institution (kind);
CREATE INDEX ix_urd_government_official_request_post_id ON urd_government_official_request (post_id);
CREATE INDEX ix_urd_government_official_request_signatory_id ON urd_government_official_request (signatory_id);
CREATE INDEX ix_urd_government_official_request_due ON urd_government_official_request (due);
CREATE INDEX ix_urd_government_incoming_request_due ON urd_government_incoming_request (due);
CREATE INDEX ix_urd_government_incoming_request_signatory_id ON urd_government_incoming_request (signatory_id);
CREATE INDEX ix_urd_government_incoming_request_received_on ON urd_government_incoming_request (received_on);
CREATE INDEX ix_urd_government_official_letter_post_id ON urd_government_official_letter (post_id);
CREATE INDEX ix_urd_government_mandate_district ON urd_government_mandate (district);
CREATE INDEX ix_urd_government_body_seat_affiliation_id ON urd_government_body_seat (affiliation_id);
CREATE INDEX ix_urd_government_body_seat_engagement_id ON urd_government_body_seat (engagement_id);
CREATE INDEX ix_urd_investors_offer_letter_valid_until ON urd_investors_offer_letter (valid_until);
CREATE INDEX ix_urd_investors_investor_hq_country ON urd_investors_investor (hq_country);
CREATE INDEX ix_urd_investors_investor_nda_until ON urd_investors_investor (nda_until);
CREATE INDEX ix_urd_investors_investor_key_account_id ON urd_investors_investor (key_account_id);
CREATE INDEX ix_urd_investors_site_data_on ON urd_investors_site (data_on);
CREATE INDEX ix_urd_investors_site_settlement_code ON urd_investors_site (settlement_code);
CREATE INDEX ix_urd_investors_site_status_reserved_until ON urd_investors_site (status, reserved_until);
CREATE INDEX ix_urd_investors_site_reserved_for_id ON urd_investors_site (reserved_for_id);
CREATE INDEX ix_urd_investors_site_owner_id ON urd_investors_site (owner_id);
CREATE INDEX ix_urd_investors_requirement_engagement_id ON urd_investors_requirement (engagement_id);
CREATE INDEX ix_urd_investors_investor_enquiry_received_at ON urd_investors_investor_enquiry (received_at);
CREATE INDEX ix_urd_investors_investor_enquiry_response_due ON urd_investors_investor_enquiry (response_due);
CREATE INDEX ix_urd_investors_investment_project_announced_on ON urd_investors_investment_project (announced_on);
CREATE INDEX ix_urd_investors_investment_project_decision_due ON urd_investors_investment_project (decision_due);
CREATE INDEX ix_urd_investors_aftercare_planned_for ON urd_investors_aftercare (planned_for);
CREATE INDEX ix_urd_investors_investor_issue_due_on ON urd_investors_investor_issue (due_on);
CREATE INDEX ix_urd_investors_investor_issue_escalated_to_id ON urd_investors_investor_issue (escalated_to_id);
CREATE INDEX ix_urd_investors_investor_issue_is_blocking ON urd_investors_investor_issue (is_blocking);
CREATE INDEX ix_urd_investors_site_shown_site_id ON urd_investors_site_shown (site_id);
CREATE INDEX ix_urd_media_outlet_owner_declared_until ON urd_media_outlet (owner_declared_until);
CREATE INDEX ix_urd_media_outlet_publisher_id ON urd_media_outlet (publisher_id);
CREATE INDEX ix_urd_media_coverage_outlet_id_published_at ON urd_media_coverage (outlet_id, published_at);
CREATE INDEX ix_urd_media_coverage_coder_id ON urd_media_coverage (coder_id);
CREATE INDEX ix_urd_media_coverage_about_id ON urd_media_coverage (about_id);
CREATE INDEX ix_urd_media_coverage_author_id ON urd_media_coverage (author_id);
CREATE INDEX ix_urd_media_coverage_topic_published_at ON urd_media_coverage (topic, published_at);
CREATE INDEX ix_urd_media_coverage_source_engagement_id ON urd_media_coverage (source_engagement_id);
CREATE INDEX ix_urd_media_coverage_published_at ON urd_media_coverage (published_at);
CREATE INDEX ix_urd_media_coverage_source_interaction_id ON urd_media_coverage (source_interaction_id);
CREATE INDEX ix_urd_media_coverage_quoted_id ON urd_media_coverage (quoted_id);
CREATE INDEX ix_urd_media_accredited_person_person_id ON urd_media_accredited_person (person_id);
CREATE INDEX ix_urd_media_run_sheet_item_speaker_id ON urd_media_run_sheet_item (speaker_id);
CREATE INDEX ix_urd_media_run_sheet_item_event ON urd_media_run_sheet_item (engagement_id, starts_at);
CREATE INDEX ix_urd_media_press_release_spokesperson_id ON urd_media_press_release (spokesperson_id);
CREATE INDEX ix_urd_media_press_release_embargo_until ON urd_media_press_release (embargo_until);
CREATE INDEX ix_urd_media_press_event_event_id ON urd_media_press_event (event_id);
CREATE INDEX ix_urd_media_release_recipient_affiliation_id ON urd_media_release_recipient (affiliation_id);
CREATE INDEX ix_urd_media_release_recipient_sent_at ON urd_media_release_recipient (sent_at);
CREATE INDEX ix_urd_media_media_request_deadline_at ON urd_media_media_request (deadline_at);
CREATE INDEX ix_urd_media_media_request_received_at ON urd_media_media_request (received_at);
CREATE INDEX ix_urd_media_media_request_journalist_id ON urd_media_media_request (journalist_id);
CREATE INDEX ix_urd_media_accreditation_outlet_id ON urd_media_accreditation (outlet_id);
CREATE INDEX ix_urd_media_accreditation_event_id ON urd_media_accreditation (event_id);
CREATE INDEX ix_urd_media_accreditation_applied_by_id ON urd_media_accreditation (applied_by_id);
CREATE INDEX ix_urd_media_accreditation_valid_to ON urd_media_accreditation (valid_to);
CREATE INDEX ix_urd_media_correction_request_coverage_id ON urd_media_correction_request (coverage_id);
CREATE INDEX ix_urd_media_rebuttal_coverage_id ON urd_media_rebuttal (coverage_id);
CREATE INDEX ix_urd_ngos_grant_programme_year ON urd_ngos_grant_programme (year);
CREATE INDEX ix_urd_ngos_ngo_register_status ON urd_ngos_ngo (register_status);
CREATE INDEX ix_urd_ngos_influence_judged_by_id ON urd_ngos_influence (judged_by_id);
CREATE INDEX ix_urd_ngos_influence_responsible_id ON urd_ngos_influence (responsible_id);
CREATE INDEX ix_urd_ngos_disbursement_engagement_id_paid_on ON urd_ngos_disbursement (engagement_id, paid_on);
CREATE INDEX ix_urd_ngos_signature_person_id ON urd_ngos_signature (person_id);
CREATE INDEX ix_urd_ngos_premises_use_cadastral_id ON urd_ngos_premises_use (cadastral_id);
CREATE INDEX ix_urd_ngos_premises_use_until ON urd_ngos_premises_use (until);
CREATE INDEX ix_urd_ngos_advisory_seat_council_id ON urd_ngos_advisory_seat (council_id);
CREATE INDEX ix_urd_ngos_advisory_seat_term_until ON urd_ngos_advisory_seat (term_until);
CREATE INDEX ix_urd_ngos_advisory_seat_person_id ON urd_ngos_advisory_seat (person_id);
CREATE INDEX ix_urd_ngos_municipal_grant_report_due ON urd_ngos_municipal_grant (report_due);
CREATE INDEX ix_urd_ngos_municipal_grant_award_date ON urd_ngos_municipal_grant (award_date);
CREATE INDEX ix_urd_ngos_municipal_grant_programme_id ON urd_ngos_municipal_grant (programme_id);
CREATE INDEX ix_urd_partner_cities_partner_city_their_coordinator_id ON urd_partner_cities_partner_city (their_coordinator_id);
CREATE INDEX ix_urd_partner_cities_partner_city_country ON urd_partner_cities_partner_city (country);
CREATE INDEX ix_urd_partner_cities_partner_city_relation ON urd_partner_cities_partner_city (relation);
CREATE INDEX ix_urd_partner_cities_partner_city_coordinator_id ON urd_partner_cities_partner_city (coordinator_id);
CREATE INDEX ix_urd_partner_cities_freeze_city ON urd_partner_cities_freeze (organisation_id, since);
CREATE INDEX ix_urd_partner_cities_twinning_ceremony_on ON urd_partner_cities_twinning (ceremony_on);
CREATE INDEX ix_urd_partner_cities_exchange_starts_on ON urd_partner_cities_exchange (starts_on, kind);
CREATE INDEX ix_urd_partner_cities_exchange_funding_id ON urd_partner_cities_exchange (funding_id);
CREATE INDEX ix_urd_partner_cities_congratulation_cycle_day ON urd_partner_cities_congratulation_cycle (day);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('urd_party',984);
INSERT INTO "sqlite_sequence" VALUES('urd_change',4776);
INSERT INTO "sqlite_sequence" VALUES('urd_affiliation',906);
INSERT INTO "sqlite_sequence" VALUES('urd_interaction',152);
INSERT INTO "sqlite_sequence" VALUES('urd_document',27);
INSERT INTO "sqlite_sequence" VALUES('urd_engagement',178);
COMMIT;
