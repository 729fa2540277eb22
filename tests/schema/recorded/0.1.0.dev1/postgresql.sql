CREATE TABLE public.urd_address (
    id integer NOT NULL,
    party_id integer NOT NULL,
    purpose character varying(100),
    street character varying(400),
    settlement character varying(400),
    settlement_code character varying(5),
    region character varying(400),
    postcode character varying(20),
    country character varying(2),
    since character varying(10),
    until character varying(10)
);


--
-- Name: urd_address_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_address_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_address_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_address_id_seq OWNED BY public.urd_address.id;


--
-- Name: urd_affiliation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_affiliation (
    version integer NOT NULL,
    id integer NOT NULL,
    person_id integer NOT NULL,
    organisation_id integer NOT NULL,
    post_id integer,
    "position" character varying(400),
    unit character varying(400),
    since character varying(10),
    until character varying(10)
);


--
-- Name: urd_affiliation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_affiliation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_affiliation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_affiliation_id_seq OWNED BY public.urd_affiliation.id;


--
-- Name: urd_agreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_agreement (
    version integer NOT NULL,
    id integer NOT NULL,
    kind character varying(60) NOT NULL,
    title character varying(400) NOT NULL,
    engagement_id integer,
    signed_on date,
    in_force_from date,
    expires_on date,
    renewal character varying(32) NOT NULL,
    renewal_years integer,
    notice_days integer NOT NULL,
    act_number character varying(100),
    act_date date,
    their_act_number character varying(100),
    their_act_date date,
    rejected_on date,
    terminated_on date,
    responsible_id integer,
    responsible_unit character varying(400),
    document_id integer
);


--
-- Name: urd_agreement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_agreement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_agreement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_agreement_id_seq OWNED BY public.urd_agreement.id;


--
-- Name: urd_agreement_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_agreement_party (
    agreement_id integer NOT NULL,
    party_id integer NOT NULL,
    signatory_id integer
);


--
-- Name: urd_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_change (
    sequence integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(100) NOT NULL,
    entity character varying(63) NOT NULL,
    entity_id integer NOT NULL,
    operation character varying(8) NOT NULL,
    before jsonb,
    after jsonb
);


--
-- Name: urd_change_sequence_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_change_sequence_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_change_sequence_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_change_sequence_seq OWNED BY public.urd_change.sequence;


--
-- Name: urd_commitment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_commitment (
    version integer NOT NULL,
    id integer NOT NULL,
    text character varying(400) NOT NULL,
    by character varying(32) NOT NULL,
    party_id integer NOT NULL,
    interaction_id integer,
    engagement_id integer,
    promised_on date NOT NULL,
    due_on date,
    responsible_unit character varying(400),
    responsible_id integer,
    closed_on date,
    outcome character varying(32),
    evidence character varying(400)
);


--
-- Name: urd_commitment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_commitment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_commitment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_commitment_id_seq OWNED BY public.urd_commitment.id;


--
-- Name: urd_contact_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_contact_point (
    id integer NOT NULL,
    party_id integer,
    affiliation_id integer,
    post_id integer,
    kind character varying(32) NOT NULL,
    value character varying(400) NOT NULL,
    original character varying(400) NOT NULL,
    extension character varying(20),
    purpose character varying(100),
    is_preferred boolean NOT NULL,
    since character varying(10),
    until character varying(10),
    failed_at timestamp with time zone,
    legal_basis character varying(32),
    basis_source character varying(400),
    review_on date,
    CONSTRAINT ck_urd_contact_point_one_owner CHECK ((((
CASE
    WHEN (party_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (affiliation_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (post_id IS NULL) THEN 0
    ELSE 1
END) = 1))
);


--
-- Name: urd_contact_point_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_contact_point_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_contact_point_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_contact_point_id_seq OWNED BY public.urd_contact_point.id;


--
-- Name: urd_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_document (
    version integer NOT NULL,
    id integer NOT NULL,
    uid uuid NOT NULL,
    title character varying(400) NOT NULL,
    file_name character varying(255),
    media_type character varying(100) NOT NULL,
    language character varying(35),
    translation_of_id integer,
    digest character varying(64) NOT NULL,
    size integer NOT NULL
);


--
-- Name: urd_document_content; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_document_content (
    digest character varying(64) NOT NULL,
    content bytea NOT NULL
);


--
-- Name: urd_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_document_id_seq OWNED BY public.urd_document.id;


--
-- Name: urd_document_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_document_link (
    id integer NOT NULL,
    document_id integer NOT NULL,
    party_id integer,
    interaction_id integer,
    engagement_id integer,
    agreement_id integer,
    CONSTRAINT ck_urd_document_link_one_owner CHECK (((((
CASE
    WHEN (party_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (interaction_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (engagement_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (agreement_id IS NULL) THEN 0
    ELSE 1
END) = 1))
);


--
-- Name: urd_document_link_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_document_link_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_document_link_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_document_link_id_seq OWNED BY public.urd_document_link.id;


--
-- Name: urd_engagement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_engagement (
    version integer NOT NULL,
    id integer NOT NULL,
    uid uuid NOT NULL,
    type character varying(100) NOT NULL,
    name character varying(400) NOT NULL,
    code_name character varying(100),
    stage character varying(60) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    origin_id integer,
    responsible_id integer,
    responsible_unit character varying(400),
    note character varying
);


--
-- Name: urd_engagement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_engagement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_engagement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_engagement_id_seq OWNED BY public.urd_engagement.id;


--
-- Name: urd_engagement_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_engagement_party (
    engagement_id integer NOT NULL,
    party_id integer NOT NULL,
    role character varying(60) NOT NULL
);


--
-- Name: urd_government_body_seat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_body_seat (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    affiliation_id integer NOT NULL,
    act_number character varying(100),
    since character varying(10),
    until character varying(10)
);


--
-- Name: urd_government_body_seat_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_government_body_seat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_government_body_seat_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_government_body_seat_id_seq OWNED BY public.urd_government_body_seat.id;


--
-- Name: urd_government_consultative_body; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_consultative_body (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    statute character varying(400),
    seats integer
);


--
-- Name: urd_government_election_period; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_election_period (
    version integer NOT NULL,
    id integer NOT NULL,
    name character varying(400) NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL
);


--
-- Name: urd_government_election_period_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_government_election_period_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_government_election_period_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_government_election_period_id_seq OWNED BY public.urd_government_election_period.id;


--
-- Name: urd_government_incoming_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_incoming_request (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    received_on date NOT NULL,
    due date,
    signatory_id integer,
    signed_on date
);


--
-- Name: urd_government_institution; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_institution (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    organisation_id integer NOT NULL,
    level character varying(32) NOT NULL,
    kind character varying(32) NOT NULL,
    channels jsonb NOT NULL,
    competence jsonb NOT NULL,
    egov_id character varying(40),
    settlement_code character varying(5)
);


--
-- Name: urd_government_legislative_initiative; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_legislative_initiative (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    act character varying(400) NOT NULL,
    "position" character varying
);


--
-- Name: urd_government_mandate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_mandate (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    affiliation_id integer NOT NULL,
    basis character varying(32) NOT NULL,
    act_number character varying(100),
    may_sign boolean NOT NULL,
    district integer,
    "group" character varying(400)
);


--
-- Name: urd_government_meeting_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_meeting_request (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    answer character varying(32)
);


--
-- Name: urd_government_official_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_official_letter (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    post_id integer,
    to_post boolean NOT NULL,
    channel character varying(32),
    their_number character varying(100)
);


--
-- Name: urd_government_official_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_government_official_request (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    post_id integer,
    signatory_id integer,
    signed_on date,
    due date,
    outcome character varying(32)
);


--
-- Name: urd_identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_identifier (
    id integer NOT NULL,
    party_id integer NOT NULL,
    scheme character varying(40) NOT NULL,
    value character varying(100) NOT NULL,
    source character varying(400),
    checked_on date,
    since character varying(10),
    until character varying(10)
);


--
-- Name: urd_identifier_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_identifier_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_identifier_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_identifier_id_seq OWNED BY public.urd_identifier.id;


--
-- Name: urd_interaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_interaction (
    version integer NOT NULL,
    id integer NOT NULL,
    uid uuid NOT NULL,
    kind character varying(100) NOT NULL,
    direction character varying(32),
    status character varying(32) NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    zone character varying(64),
    subject character varying(400) NOT NULL,
    body character varying,
    language character varying(35),
    place character varying(400),
    register_name character varying(40),
    register_year integer,
    register_number character varying(100),
    source character varying(100),
    source_id character varying(400),
    source_digest character varying(32),
    reply_to_id integer
);


--
-- Name: urd_interaction_engagement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_interaction_engagement (
    interaction_id integer NOT NULL,
    engagement_id integer NOT NULL
);


--
-- Name: urd_interaction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_interaction_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_interaction_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_interaction_id_seq OWNED BY public.urd_interaction.id;


--
-- Name: urd_investors_aftercare; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_aftercare (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    kind character varying(32),
    planned_for date,
    findings character varying
);


--
-- Name: urd_investors_class_v_certificate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_class_v_certificate (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    certificate_class character varying(32) NOT NULL,
    capex character varying(40),
    jobs integer,
    job_years integer,
    act_number character varying(100),
    referred_to character varying(400)
);


--
-- Name: urd_investors_investment_project; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_investment_project (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    type character varying(32),
    capex character varying(40),
    jobs integer,
    jobs_safeguarded integer,
    announced_on date,
    probability integer,
    competing_locations jsonb NOT NULL,
    decision_due date,
    decided_on date,
    capex_realised character varying(40),
    jobs_realised integer,
    realised_on date,
    realised_evidence character varying(400),
    loss_reason character varying(32),
    winning_location character varying(400)
);


--
-- Name: urd_investors_investor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_investor (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    organisation_id integer NOT NULL,
    hq_country character varying(2),
    ownership character varying(32),
    nace character varying(5),
    nace_revision character varying(32) NOT NULL,
    employees integer,
    turnover character varying(40),
    fdi_history jsonb NOT NULL,
    key_account_id integer,
    nda_until date,
    beneficial_owner_checked_on date,
    sanctions_checked_on date
);


--
-- Name: urd_investors_investor_enquiry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_investor_enquiry (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    channel character varying(32) NOT NULL,
    source character varying(32) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    response_due date
);


--
-- Name: urd_investors_investor_issue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_investor_issue (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    is_blocking boolean NOT NULL,
    due_on date,
    escalated_to_id integer
);


--
-- Name: urd_investors_offer_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_offer_letter (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    valid_until date
);


--
-- Name: urd_investors_requirement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_requirement (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    area_min_m2 character varying(40),
    area_max_m2 character varying(40),
    power_mw character varying(40),
    needs_gas boolean NOT NULL,
    water_m3_day character varying(40),
    needs_sewer boolean NOT NULL,
    needs_rail boolean NOT NULL,
    motorway_max_km character varying(40),
    zoning character varying(32),
    tenure character varying(32),
    jobs_graduate integer,
    jobs_skilled integer,
    jobs_unskilled integer,
    start_by character varying(10)
);


--
-- Name: urd_investors_requirement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_investors_requirement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_investors_requirement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_investors_requirement_id_seq OWNED BY public.urd_investors_requirement.id;


--
-- Name: urd_investors_site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_site (
    version integer NOT NULL,
    id integer NOT NULL,
    name text NOT NULL,
    description text,
    kind character varying(32) NOT NULL,
    settlement_code character varying(5),
    cadastral_id character varying(30),
    area_m2 character varying(40) NOT NULL,
    zoning character varying(32),
    ownership character varying(32),
    owner_id integer,
    power_mw character varying(40),
    has_gas boolean,
    water_m3_day character varying(40),
    has_sewer boolean,
    has_rail boolean,
    motorway_km character varying(40),
    price_m2 character varying(40),
    rent_m2_month character varying(40),
    price_valid_until date,
    status character varying(32) NOT NULL,
    reserved_for_id integer,
    reserved_until date,
    data_on date NOT NULL
);


--
-- Name: urd_investors_site_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_investors_site_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_investors_site_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_investors_site_id_seq OWNED BY public.urd_investors_site.id;


--
-- Name: urd_investors_site_shown; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_site_shown (
    version integer NOT NULL,
    id integer NOT NULL,
    interaction_id integer NOT NULL,
    site_id integer NOT NULL,
    verdict character varying(32),
    feedback character varying
);


--
-- Name: urd_investors_site_shown_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_investors_site_shown_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_investors_site_shown_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_investors_site_shown_id_seq OWNED BY public.urd_investors_site_shown.id;


--
-- Name: urd_investors_site_visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_investors_site_visit (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    delegates integer,
    interpreting character varying(100),
    conclusion character varying(400)
);


--
-- Name: urd_legal_limit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_legal_limit (
    version integer NOT NULL,
    id integer NOT NULL,
    code character varying(100) NOT NULL,
    value character varying(40) NOT NULL,
    unit character varying(40) NOT NULL,
    source character varying(400) NOT NULL,
    valid_from date NOT NULL
);


--
-- Name: urd_legal_limit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_legal_limit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_legal_limit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_legal_limit_id_seq OWNED BY public.urd_legal_limit.id;


--
-- Name: urd_media_accreditation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_accreditation (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    outlet_id integer,
    kind character varying(32) NOT NULL,
    event_id integer,
    applied_by_id integer,
    valid_from date NOT NULL,
    valid_to date NOT NULL
);


--
-- Name: urd_media_accredited_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_accredited_person (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    person_id integer NOT NULL,
    function character varying(100) NOT NULL
);


--
-- Name: urd_media_accredited_person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_media_accredited_person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_media_accredited_person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_media_accredited_person_id_seq OWNED BY public.urd_media_accredited_person.id;


--
-- Name: urd_media_briefing_attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_briefing_attendance (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    form character varying(32) NOT NULL
);


--
-- Name: urd_media_correction_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_correction_request (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    coverage_id integer,
    claim character varying,
    correction character varying
);


--
-- Name: urd_media_coverage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_coverage (
    version integer NOT NULL,
    id integer NOT NULL,
    outlet_id integer NOT NULL,
    author_id integer,
    published_at timestamp with time zone NOT NULL,
    url character varying(2000),
    page character varying(60),
    airtime character varying(100),
    headline character varying(400) NOT NULL,
    topic character varying(200),
    mention character varying(32),
    about_id integer,
    quoted_id integer,
    tone integer,
    coded_by character varying(32),
    coded_on date,
    coder_id integer,
    source_engagement_id integer,
    source_interaction_id integer,
    reach integer,
    reach_metric character varying(32),
    reach_source character varying(400),
    reach_on date,
    is_paid boolean NOT NULL,
    is_marked_paid boolean NOT NULL
);


--
-- Name: urd_media_coverage_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_media_coverage_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_media_coverage_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_media_coverage_id_seq OWNED BY public.urd_media_coverage.id;


--
-- Name: urd_media_election; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_election (
    version integer NOT NULL,
    id integer NOT NULL,
    held_on date NOT NULL,
    name character varying(200) NOT NULL
);


--
-- Name: urd_media_election_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_media_election_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_media_election_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_media_election_id_seq OWNED BY public.urd_media_election.id;


--
-- Name: urd_media_journalist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_journalist (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    affiliation_id integer NOT NULL,
    role character varying(32) NOT NULL,
    beats jsonb NOT NULL,
    preferred_channel character varying(32),
    deadline_time character varying(5),
    deadline_days jsonb NOT NULL,
    language character varying(35),
    embargo_ok boolean NOT NULL,
    do_not_contact boolean NOT NULL
);


--
-- Name: urd_media_media_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_media_request (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    journalist_id integer,
    received_at timestamp with time zone NOT NULL,
    deadline_at timestamp with time zone NOT NULL,
    question character varying,
    answer character varying
);


--
-- Name: urd_media_outlet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_outlet (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    organisation_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    publisher_id integer,
    issn character varying(8),
    frequency character varying(32),
    reach integer,
    reach_metric character varying(32),
    reach_source character varying(400),
    reach_on date,
    territory character varying(400),
    language character varying(35),
    owner_declared_until date
);


--
-- Name: urd_media_press_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_press_event (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    form character varying(32) NOT NULL,
    event_id integer
);


--
-- Name: urd_media_press_release; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_press_release (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    embargo_until timestamp with time zone,
    urgency integer NOT NULL,
    pubstatus character varying(32) NOT NULL,
    spokesperson_id integer,
    linked_decision character varying(400)
);


--
-- Name: urd_media_q_and_a; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_q_and_a (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    answer character varying
);


--
-- Name: urd_media_rebuttal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_rebuttal (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    coverage_id integer,
    claim character varying,
    reply character varying
);


--
-- Name: urd_media_release_recipient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_release_recipient (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    affiliation_id integer NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    is_exclusive boolean NOT NULL
);


--
-- Name: urd_media_release_recipient_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_media_release_recipient_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_media_release_recipient_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_media_release_recipient_id_seq OWNED BY public.urd_media_release_recipient.id;


--
-- Name: urd_media_run_sheet_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_media_run_sheet_item (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    minutes integer,
    what character varying(400) NOT NULL,
    speaker_id integer
);


--
-- Name: urd_media_run_sheet_item_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_media_run_sheet_item_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_media_run_sheet_item_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_media_run_sheet_item_id_seq OWNED BY public.urd_media_run_sheet_item.id;


--
-- Name: urd_merge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_merge (
    id integer NOT NULL,
    kept_id integer NOT NULL,
    absorbed_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(100) NOT NULL,
    reason character varying(400),
    journal jsonb NOT NULL,
    undone_at timestamp with time zone
);


--
-- Name: urd_merge_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_merge_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_merge_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_merge_id_seq OWNED BY public.urd_merge.id;


--
-- Name: urd_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_name (
    id integer NOT NULL,
    party_id integer NOT NULL,
    text character varying(400) NOT NULL,
    kind character varying(32) NOT NULL,
    language character varying(35),
    source character varying(400),
    since character varying(10),
    until character varying(10)
);


--
-- Name: urd_name_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_name_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_name_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_name_id_seq OWNED BY public.urd_name.id;


--
-- Name: urd_ngos_advisory_seat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_advisory_seat (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    council_id integer,
    person_id integer,
    act_number character varying(100),
    term_until date
);


--
-- Name: urd_ngos_disbursement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_disbursement (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    amount character varying(40) NOT NULL,
    paid_on date NOT NULL,
    note character varying(400)
);


--
-- Name: urd_ngos_disbursement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_ngos_disbursement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_ngos_disbursement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_ngos_disbursement_id_seq OWNED BY public.urd_ngos_disbursement.id;


--
-- Name: urd_ngos_grant_programme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_grant_programme (
    version integer NOT NULL,
    id integer NOT NULL,
    code character varying(100) NOT NULL,
    title text NOT NULL,
    year integer NOT NULL,
    budget character varying(40),
    act_number character varying(100),
    url character varying(2000)
);


--
-- Name: urd_ngos_grant_programme_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_ngos_grant_programme_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_ngos_grant_programme_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_ngos_grant_programme_id_seq OWNED BY public.urd_ngos_grant_programme.id;


--
-- Name: urd_ngos_influence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_influence (
    version integer NOT NULL,
    id integer NOT NULL,
    party_id integer NOT NULL,
    topic character varying(100) NOT NULL,
    influence integer NOT NULL,
    interest integer NOT NULL,
    impact integer,
    judged_on date NOT NULL,
    judged_by_id integer NOT NULL,
    responsible_id integer
);


--
-- Name: urd_ngos_influence_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_ngos_influence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_ngos_influence_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_ngos_influence_id_seq OWNED BY public.urd_ngos_influence.id;


--
-- Name: urd_ngos_joint_initiative; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_joint_initiative (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    area_of_work character varying(40),
    starts_on date,
    ends_on date,
    our_share character varying(40),
    their_share character varying(40),
    outcome character varying
);


--
-- Name: urd_ngos_letter_of_support; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_letter_of_support (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    programme character varying(400),
    apply_by date
);


--
-- Name: urd_ngos_municipal_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_municipal_grant (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    identifier character varying(100) NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    programme_id integer,
    area_of_work character varying(40),
    location jsonb NOT NULL,
    amount_applied character varying(40),
    amount_awarded character varying(40),
    award_date date,
    planned_start date,
    planned_end date,
    report_due date,
    report_received_on date,
    report_accepted_on date,
    repayment character varying(40)
);


--
-- Name: urd_ngos_ngo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_ngo (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    organisation_id integer NOT NULL,
    form character varying(32) NOT NULL,
    benefit character varying(32),
    register_status character varying(32),
    register_checked_on date,
    areas jsonb NOT NULL,
    target_groups jsonb NOT NULL,
    territory jsonb NOT NULL,
    volunteers integer,
    staff integer,
    turnover character varying(40),
    last_annual_report_year integer
);


--
-- Name: urd_ngos_office_bearer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_office_bearer (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    affiliation_id integer NOT NULL,
    is_on_board boolean NOT NULL,
    manner character varying(32)
);


--
-- Name: urd_ngos_premises_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_premises_use (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    cadastral_id character varying(40),
    address character varying(400),
    area_m2 character varying(40),
    rent character varying(40),
    act_number character varying(100),
    act_date date,
    until date
);


--
-- Name: urd_ngos_signature; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_ngos_signature (
    version integer NOT NULL,
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    person_id integer NOT NULL,
    signed_on date NOT NULL
);


--
-- Name: urd_ngos_signature_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_ngos_signature_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_ngos_signature_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_ngos_signature_id_seq OWNED BY public.urd_ngos_signature.id;


--
-- Name: urd_organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_organisation (
    version integer NOT NULL,
    id integer NOT NULL,
    name character varying(400) NOT NULL,
    country character varying(2),
    parent_id integer,
    founded character varying(10),
    dissolved character varying(10),
    is_own boolean NOT NULL,
    note character varying
);


--
-- Name: urd_participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_participant (
    interaction_id integer NOT NULL,
    party_id integer NOT NULL,
    on_behalf_of_id integer,
    affiliation_id integer,
    role character varying(32),
    rsvp character varying(32),
    presence character varying(32),
    occurred_at timestamp with time zone NOT NULL
);


--
-- Name: urd_partner_cities_city_agreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_city_agreement (
    version integer NOT NULL,
    id integer NOT NULL,
    agreement_id integer NOT NULL,
    areas jsonb NOT NULL
);


--
-- Name: urd_partner_cities_city_agreement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_partner_cities_city_agreement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_partner_cities_city_agreement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_partner_cities_city_agreement_id_seq OWNED BY public.urd_partner_cities_city_agreement.id;


--
-- Name: urd_partner_cities_city_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_city_letter (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    translated_into jsonb NOT NULL
);


--
-- Name: urd_partner_cities_congratulation_cycle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_congratulation_cycle (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    occasion character varying(32) NOT NULL,
    day date NOT NULL
);


--
-- Name: urd_partner_cities_exchange; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_exchange (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    direction character varying(32) NOT NULL,
    starts_on date,
    days integer,
    people integer,
    invited_international integer,
    countries jsonb NOT NULL,
    cost character varying(40),
    programme character varying(32),
    funding_id integer,
    approval_act character varying(100),
    result character varying(400)
);


--
-- Name: urd_partner_cities_freeze; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_freeze (
    version integer NOT NULL,
    id integer NOT NULL,
    organisation_id integer NOT NULL,
    act_number character varying(100) NOT NULL,
    since date NOT NULL,
    until date,
    reason character varying(400)
);


--
-- Name: urd_partner_cities_freeze_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_partner_cities_freeze_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_partner_cities_freeze_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_partner_cities_freeze_id_seq OWNED BY public.urd_partner_cities_freeze.id;


--
-- Name: urd_partner_cities_gift_exchange; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_gift_exchange (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    given character varying(400),
    received character varying(400)
);


--
-- Name: urd_partner_cities_greeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_greeting (
    version integer NOT NULL,
    interaction_id integer NOT NULL,
    occasion character varying(400),
    translated_into jsonb NOT NULL
);


--
-- Name: urd_partner_cities_partner_city; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_partner_city (
    version integer NOT NULL,
    since character varying(10),
    until character varying(10),
    organisation_id integer NOT NULL,
    name text NOT NULL,
    country character varying(2) NOT NULL,
    region character varying(400),
    population integer,
    population_year integer,
    languages jsonb NOT NULL,
    timezone character varying(64),
    coordinator_id integer,
    their_coordinator_id integer,
    has_twinning_committee boolean,
    city_day character varying(40),
    national_day character varying(40),
    relation character varying(32) NOT NULL,
    areas jsonb NOT NULL
);


--
-- Name: urd_partner_cities_twinning; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_partner_cities_twinning (
    version integer NOT NULL,
    engagement_id integer NOT NULL,
    relation character varying(32) NOT NULL,
    proposed_by character varying(400),
    ceremony_on date
);


--
-- Name: urd_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_party (
    id integer NOT NULL,
    uid uuid NOT NULL,
    kind character varying(32) NOT NULL,
    label character varying(1000) NOT NULL,
    sort_key character varying(1000) NOT NULL,
    merged_into_id integer,
    erased_at timestamp with time zone
);


--
-- Name: urd_party_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_party_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_party_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_party_id_seq OWNED BY public.urd_party.id;


--
-- Name: urd_party_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_party_tag (
    party_id integer NOT NULL,
    tag_id integer NOT NULL
);


--
-- Name: urd_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_person (
    version integer NOT NULL,
    id integer NOT NULL,
    given character varying(400),
    patronymic character varying(400),
    surname character varying(400),
    surname2 character varying(400),
    title character varying(100),
    credential character varying(100),
    salutation character varying(400),
    languages jsonb NOT NULL,
    birth_date character varying(10),
    country character varying(2),
    note character varying
);


--
-- Name: urd_post; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_post (
    version integer NOT NULL,
    id integer NOT NULL,
    organisation_id integer NOT NULL,
    title character varying(400) NOT NULL,
    seats integer,
    rank integer,
    since character varying(10),
    until character varying(10)
);


--
-- Name: urd_post_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_post_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_post_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_post_id_seq OWNED BY public.urd_post.id;


--
-- Name: urd_relationship; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_relationship (
    version integer NOT NULL,
    id integer NOT NULL,
    type character varying(100) NOT NULL,
    subject_id integer NOT NULL,
    object_id integer NOT NULL,
    since character varying(10),
    until character varying(10),
    note character varying(400)
);


--
-- Name: urd_relationship_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_relationship_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_relationship_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_relationship_id_seq OWNED BY public.urd_relationship.id;


--
-- Name: urd_search_gram; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_search_gram (
    gram character varying(3) NOT NULL,
    word character varying(40) NOT NULL
);


--
-- Name: urd_search_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_search_word (
    word character varying(40) NOT NULL,
    party_id integer NOT NULL,
    origin character varying(1) NOT NULL
);


--
-- Name: urd_stage_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_stage_change (
    id integer NOT NULL,
    engagement_id integer NOT NULL,
    from_stage character varying(60),
    to_stage character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(100) NOT NULL,
    reason character varying(400)
);


--
-- Name: urd_stage_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_stage_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_stage_change_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_stage_change_id_seq OWNED BY public.urd_stage_change.id;


--
-- Name: urd_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    parent_id integer
);


--
-- Name: urd_tag_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_tag_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_tag_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_tag_id_seq OWNED BY public.urd_tag.id;


--
-- Name: urd_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_task (
    version integer NOT NULL,
    id integer NOT NULL,
    title character varying(400) NOT NULL,
    engagement_id integer,
    interaction_id integer,
    assignee_id integer,
    due_on date,
    done_on date,
    cancelled_on date
);


--
-- Name: urd_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.urd_task_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: urd_task_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.urd_task_id_seq OWNED BY public.urd_task.id;


--
-- Name: urd_version_core; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_version_core (
    version_num character varying(32) NOT NULL
);


--
-- Name: urd_version_government; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_version_government (
    version_num character varying(32) NOT NULL
);


--
-- Name: urd_version_investors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_version_investors (
    version_num character varying(32) NOT NULL
);


--
-- Name: urd_version_media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_version_media (
    version_num character varying(32) NOT NULL
);


--
-- Name: urd_version_ngos; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_version_ngos (
    version_num character varying(32) NOT NULL
);


--
-- Name: urd_version_partner_cities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.urd_version_partner_cities (
    version_num character varying(32) NOT NULL
);


--
-- Name: urd_address id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_address ALTER COLUMN id SET DEFAULT nextval('public.urd_address_id_seq'::regclass);


--
-- Name: urd_affiliation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_affiliation ALTER COLUMN id SET DEFAULT nextval('public.urd_affiliation_id_seq'::regclass);


--
-- Name: urd_agreement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement ALTER COLUMN id SET DEFAULT nextval('public.urd_agreement_id_seq'::regclass);


--
-- Name: urd_change sequence; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_change ALTER COLUMN sequence SET DEFAULT nextval('public.urd_change_sequence_seq'::regclass);


--
-- Name: urd_commitment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_commitment ALTER COLUMN id SET DEFAULT nextval('public.urd_commitment_id_seq'::regclass);


--
-- Name: urd_contact_point id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_contact_point ALTER COLUMN id SET DEFAULT nextval('public.urd_contact_point_id_seq'::regclass);


--
-- Name: urd_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document ALTER COLUMN id SET DEFAULT nextval('public.urd_document_id_seq'::regclass);


--
-- Name: urd_document_link id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link ALTER COLUMN id SET DEFAULT nextval('public.urd_document_link_id_seq'::regclass);


--
-- Name: urd_engagement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement ALTER COLUMN id SET DEFAULT nextval('public.urd_engagement_id_seq'::regclass);


--
-- Name: urd_government_body_seat id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_body_seat ALTER COLUMN id SET DEFAULT nextval('public.urd_government_body_seat_id_seq'::regclass);


--
-- Name: urd_government_election_period id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_election_period ALTER COLUMN id SET DEFAULT nextval('public.urd_government_election_period_id_seq'::regclass);


--
-- Name: urd_identifier id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_identifier ALTER COLUMN id SET DEFAULT nextval('public.urd_identifier_id_seq'::regclass);


--
-- Name: urd_interaction id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction ALTER COLUMN id SET DEFAULT nextval('public.urd_interaction_id_seq'::regclass);


--
-- Name: urd_investors_requirement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_requirement ALTER COLUMN id SET DEFAULT nextval('public.urd_investors_requirement_id_seq'::regclass);


--
-- Name: urd_investors_site id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site ALTER COLUMN id SET DEFAULT nextval('public.urd_investors_site_id_seq'::regclass);


--
-- Name: urd_investors_site_shown id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_shown ALTER COLUMN id SET DEFAULT nextval('public.urd_investors_site_shown_id_seq'::regclass);


--
-- Name: urd_legal_limit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_legal_limit ALTER COLUMN id SET DEFAULT nextval('public.urd_legal_limit_id_seq'::regclass);


--
-- Name: urd_media_accredited_person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accredited_person ALTER COLUMN id SET DEFAULT nextval('public.urd_media_accredited_person_id_seq'::regclass);


--
-- Name: urd_media_coverage id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage ALTER COLUMN id SET DEFAULT nextval('public.urd_media_coverage_id_seq'::regclass);


--
-- Name: urd_media_election id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_election ALTER COLUMN id SET DEFAULT nextval('public.urd_media_election_id_seq'::regclass);


--
-- Name: urd_media_release_recipient id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_release_recipient ALTER COLUMN id SET DEFAULT nextval('public.urd_media_release_recipient_id_seq'::regclass);


--
-- Name: urd_media_run_sheet_item id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_run_sheet_item ALTER COLUMN id SET DEFAULT nextval('public.urd_media_run_sheet_item_id_seq'::regclass);


--
-- Name: urd_merge id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_merge ALTER COLUMN id SET DEFAULT nextval('public.urd_merge_id_seq'::regclass);


--
-- Name: urd_name id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_name ALTER COLUMN id SET DEFAULT nextval('public.urd_name_id_seq'::regclass);


--
-- Name: urd_ngos_disbursement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_disbursement ALTER COLUMN id SET DEFAULT nextval('public.urd_ngos_disbursement_id_seq'::regclass);


--
-- Name: urd_ngos_grant_programme id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_grant_programme ALTER COLUMN id SET DEFAULT nextval('public.urd_ngos_grant_programme_id_seq'::regclass);


--
-- Name: urd_ngos_influence id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_influence ALTER COLUMN id SET DEFAULT nextval('public.urd_ngos_influence_id_seq'::regclass);


--
-- Name: urd_ngos_signature id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_signature ALTER COLUMN id SET DEFAULT nextval('public.urd_ngos_signature_id_seq'::regclass);


--
-- Name: urd_partner_cities_city_agreement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_city_agreement ALTER COLUMN id SET DEFAULT nextval('public.urd_partner_cities_city_agreement_id_seq'::regclass);


--
-- Name: urd_partner_cities_freeze id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_freeze ALTER COLUMN id SET DEFAULT nextval('public.urd_partner_cities_freeze_id_seq'::regclass);


--
-- Name: urd_party id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party ALTER COLUMN id SET DEFAULT nextval('public.urd_party_id_seq'::regclass);


--
-- Name: urd_post id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_post ALTER COLUMN id SET DEFAULT nextval('public.urd_post_id_seq'::regclass);


--
-- Name: urd_relationship id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_relationship ALTER COLUMN id SET DEFAULT nextval('public.urd_relationship_id_seq'::regclass);


--
-- Name: urd_stage_change id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_stage_change ALTER COLUMN id SET DEFAULT nextval('public.urd_stage_change_id_seq'::regclass);


--
-- Name: urd_tag id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_tag ALTER COLUMN id SET DEFAULT nextval('public.urd_tag_id_seq'::regclass);


--
-- Name: urd_task id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_task ALTER COLUMN id SET DEFAULT nextval('public.urd_task_id_seq'::regclass);


--
-- Data for Name: urd_address; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_address VALUES
	(80, 169, 'седалище', 'ул. „Тинтява“ 4', 'с. Тополово поле', NULL, 'област Ясенград', NULL, 'BG', NULL, NULL),
	(81, 170, 'седалище', 'ул. „Топола“ 87', 'Ясенград', NULL, 'област Ясенград', NULL, 'BG', NULL, NULL),
	(82, 171, 'седалище', 'ул. „Акация“ 43', 'Ясенград', NULL, 'област Ясенград', NULL, 'BG', NULL, NULL);


--
-- Data for Name: urd_affiliation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_affiliation VALUES
	(1, 39, 60, 10, 24, NULL, NULL, '2023-05-27', NULL),
	(1, 61, 82, 10, NULL, 'главен експерт', NULL, '2024-11-15', NULL),
	(1, 628, 691, 159, NULL, 'член на управителния съвет', NULL, '2022-03-01', NULL),
	(1, 633, 696, 160, NULL, 'председател', NULL, '2019', NULL),
	(1, 634, 697, 160, NULL, 'член на управителния съвет', NULL, '2012-01-22', '2021-10-03'),
	(1, 647, 708, 161, NULL, 'водещ', NULL, '2017', NULL),
	(1, 652, 713, 162, NULL, 'оператор', NULL, '2018-06-07', NULL),
	(1, 664, 724, 164, NULL, 'главен редактор', NULL, '2016-09-12', NULL),
	(1, 669, 728, 166, NULL, 'главен редактор', NULL, '2023-11-10', NULL),
	(1, 672, 731, 165, NULL, 'главен редактор', NULL, '2013', NULL),
	(1, 674, 732, 162, NULL, 'репортер', NULL, '2021-06-04', NULL),
	(1, 680, 737, 166, NULL, 'репортер', NULL, '2016-12-08', NULL),
	(1, 681, 738, 166, NULL, 'репортер', NULL, '2022-04-28', NULL),
	(1, 682, 739, 166, NULL, 'водещ', NULL, '2013-04-05', NULL),
	(1, 684, 741, 166, NULL, 'главен редактор', NULL, '2013-09-16', '2023-01-07'),
	(1, 685, 742, 166, NULL, 'репортер', NULL, '2011-06', '2023-12-27'),
	(1, 686, 743, 166, NULL, 'репортер', NULL, '2020-12-14', '2023-01-02'),
	(1, 899, 960, 958, 29, NULL, NULL, '2023-09-26', NULL),
	(1, 900, 962, 961, 30, NULL, NULL, '2020-01-27', '2023-05-22'),
	(1, 901, 963, 961, 30, NULL, NULL, '2023-05-22', NULL),
	(1, 904, 975, 976, NULL, 'секретар', NULL, NULL, NULL),
	(1, 905, 978, 979, NULL, 'председател', NULL, NULL, NULL),
	(1, 906, 983, 984, NULL, 'Head of Projects', NULL, NULL, NULL);


--
-- Data for Name: urd_agreement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_agreement VALUES
	(3, 11, 'twin', 'Споразумение за побратимяване – Община Дишбудак Овасъ', 122, '2016-12-04', NULL, '2021-12-03', 'tacit', 5, 180, 'Решение № 31', '2016-10-06', '60/2016', '2016-10-06', NULL, NULL, 87, 'Звено „Връзки с обществеността и протокол“', 21),
	(3, 12, 'twin', 'Споразумение за побратимяване – Община Ясенодил', 127, '2002-04-13', NULL, NULL, 'none', NULL, 0, 'Решение № 82', '2002-03-12', '22/2002', '2002-03-12', NULL, NULL, 88, 'Звено „Връзки с обществеността и протокол“', 23),
	(1, 17, 'sponsorship', 'Договор за дарение за празника на града', NULL, '2024-07-31', '2024-07-31', '2025-07-27', 'none', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, 73, 'Отдел „Култура и младежки дейности“', NULL),
	(1, 18, 'media', 'Договор за информационно обслужване', NULL, '2025-10-29', '2025-10-30', '2026-10-27', 'tacit', 1, 30, NULL, NULL, NULL, NULL, NULL, NULL, 88, 'Звено „Връзки с обществеността и протокол“', NULL),
	(1, 19, 'volunteers', 'Споразумение за доброволчески труд', NULL, '2024-10-12', '2024-10-13', '2026-10-12', 'none', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, 75, 'Отдел „Социални дейности“', NULL),
	(3, 13, 'twin', 'Споразумение за побратимяване – Народно правителство на Сунуху', 131, '2004-08-21', NULL, NULL, 'none', NULL, 0, 'Решение № 313', '2004-07-18', '52/2004', '2004-07-18', NULL, NULL, 62, 'Звено „Връзки с обществеността и протокол“', 25);


--
-- Data for Name: urd_agreement_party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_agreement_party VALUES
	(18, 166, 706),
	(19, 1, NULL),
	(19, 147, 633);


--
-- Data for Name: urd_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_change VALUES
	(4677, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_government_incoming_request', 170, 'update', '{"signed_on": null, "signatory_id": null}', '{"signed_on": "2024-11-25", "signatory_id": 23}'),
	(4678, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 170, 'update', '{"stage": "assigned"}', '{"stage": "drafted"}'),
	(4679, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 688, 'insert', NULL, '{"at": "2024-11-25T07:11:00+00:00", "actor": "kantselaria", "to_stage": "drafted", "from_stage": "assigned", "engagement_id": 170}'),
	(4680, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 170, 'update', '{"stage": "drafted"}', '{"stage": "signed"}'),
	(4681, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 689, 'insert', NULL, '{"at": "2024-11-25T07:11:00+00:00", "actor": "kantselaria", "to_stage": "signed", "from_stage": "drafted", "engagement_id": 170}'),
	(4682, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 170, 'update', '{"stage": "signed"}', '{"stage": "sent"}'),
	(4683, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 690, 'insert', NULL, '{"at": "2024-11-25T07:11:00+00:00", "actor": "kantselaria", "to_stage": "sent", "from_stage": "signed", "engagement_id": 170}'),
	(4684, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 170, 'update', '{"stage": "sent", "closed_at": null}', '{"stage": "closed", "closed_at": "2024-11-25T07:11:00+00:00"}'),
	(4685, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 691, 'insert', NULL, '{"at": "2024-11-25T07:11:00+00:00", "actor": "kantselaria", "to_stage": "closed", "from_stage": "sent", "engagement_id": 170}'),
	(4686, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 171, 'insert', NULL, '{"name": "Становище по проект на нормативен акт", "type": "government.incoming_request", "stage": "received", "opened_at": "2026-02-20T12:42:00+00:00", "responsible_unit": "Дирекция „Правно обслужване“"}'),
	(4687, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement_party', 171, 'insert', NULL, '{"role": "party", "party_id": 955, "engagement_id": 171}'),
	(4688, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_government_incoming_request', 171, 'insert', NULL, '{"due": "2026-03-06", "kind": "opinion", "received_on": "2026-02-20", "engagement_id": 171}'),
	(4689, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 692, 'insert', NULL, '{"at": "2026-02-20T12:42:00+00:00", "actor": "kantselaria", "to_stage": "received", "engagement_id": 171}'),
	(4690, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 171, 'update', '{"stage": "received"}', '{"stage": "assigned"}'),
	(4691, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 693, 'insert', NULL, '{"at": "2026-02-20T12:42:00+00:00", "actor": "kantselaria", "to_stage": "assigned", "from_stage": "received", "engagement_id": 171}'),
	(4692, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 172, 'insert', NULL, '{"name": "Справка за общината", "type": "government.incoming_request", "stage": "received", "opened_at": "2026-02-25T07:01:00+00:00", "responsible_unit": "Дирекция „Правно обслужване“"}'),
	(4693, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement_party', 172, 'insert', NULL, '{"role": "party", "party_id": 955, "engagement_id": 172}'),
	(4694, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_government_incoming_request', 172, 'insert', NULL, '{"due": "2026-03-11", "kind": "data", "received_on": "2026-02-25", "engagement_id": 172}'),
	(4695, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 694, 'insert', NULL, '{"at": "2026-02-25T07:01:00+00:00", "actor": "kantselaria", "to_stage": "received", "engagement_id": 172}'),
	(4696, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 172, 'update', '{"stage": "received"}', '{"stage": "assigned"}'),
	(4697, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 695, 'insert', NULL, '{"at": "2026-02-25T07:01:00+00:00", "actor": "kantselaria", "to_stage": "assigned", "from_stage": "received", "engagement_id": 172}'),
	(4698, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 173, 'insert', NULL, '{"name": "Регионален съвет за развитие", "type": "government.consultative_body", "stage": "proposed", "opened_at": "2026-03-02T12:00:00+00:00"}'),
	(4699, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_government_consultative_body', 173, 'insert', NULL, '{"kind": "regional_council", "seats": 2, "statute": "Правилник на съвета", "engagement_id": 173}'),
	(4700, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 696, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "kantselaria", "to_stage": "proposed", "engagement_id": 173}'),
	(4701, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 173, 'update', '{"stage": "proposed"}', '{"stage": "constituted"}'),
	(4702, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 697, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "kantselaria", "to_stage": "constituted", "from_stage": "proposed", "engagement_id": 173}'),
	(4703, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_engagement', 173, 'update', '{"stage": "constituted"}', '{"stage": "active"}'),
	(4704, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_stage_change', 698, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "kantselaria", "to_stage": "active", "from_stage": "constituted", "engagement_id": 173}'),
	(4705, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_government_body_seat', 1, 'insert', NULL, '{"since": "2023-05-27", "engagement_id": 173, "affiliation_id": 39}'),
	(4706, '2026-03-02 12:00:00+00', 'kantselaria', 'urd_government_body_seat', 2, 'insert', NULL, '{"since": "2024-11-15", "engagement_id": 173, "affiliation_id": 61}'),
	(4707, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_legal_limit', 1, 'insert', NULL, '{"code": "answer-days", "unit": "days", "value": "14", "source": "Наредба № 1", "valid_from": "2026-01-01"}'),
	(4708, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 964, 'insert', NULL, '{"name": "Officina Tramontana S.r.l. 23", "is_own": false, "country": "IT", "urd_contact_point": [{"kind": "email", "value": "office138@example.com", "original": "office138@example.com", "is_preferred": false}]}'),
	(4709, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 965, 'insert', NULL, '{"name": "Сдружение „Орехова гора“ 24", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office139@example.com", "original": "office139@example.com", "is_preferred": false}]}'),
	(4710, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_merge', 1, 'insert', NULL, '{"at": "2026-03-02T09:00:00+00:00", "actor": "Sample 1", "journal": [], "kept_id": 964, "absorbed_id": 965}'),
	(4711, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_government_election_period', 1, 'insert', NULL, '{"name": "Sample 1", "ends_on": "2026-03-02", "begins_on": "2026-03-02"}'),
	(4712, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 966, 'insert', NULL, '{"name": "Lindqvist Ventil AB 24", "is_own": false, "country": "SE", "urd_contact_point": [{"kind": "email", "value": "office140@example.com", "original": "office140@example.com", "is_preferred": false}]}'),
	(4713, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement', 174, 'insert', NULL, '{"name": "Legislative initiative 174", "type": "government.legislative_initiative", "stage": "idea", "opened_at": "2026-03-02T12:00:00+00:00"}'),
	(4714, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement_party', 174, 'insert', NULL, '{"role": "party", "party_id": 966, "engagement_id": 174}'),
	(4715, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_government_legislative_initiative', 174, 'insert', NULL, '{"act": "Sample 1", "engagement_id": 174}'),
	(4716, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_stage_change', 699, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "to_stage": "idea", "engagement_id": 174}'),
	(4717, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_person', 967, 'insert', NULL, '{"given": "Anna", "surname": "Lindqvist 166", "languages": ["sv", "en"]}'),
	(4718, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 968, 'insert', NULL, '{"name": "Читалище „Светлина“ 24", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office141@example.com", "original": "office141@example.com", "is_preferred": false}]}'),
	(4719, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_affiliation', 902, 'insert', NULL, '{"position": "Head of Projects", "person_id": 967, "organisation_id": 968, "urd_contact_point": [{"kind": "email", "value": "person902@example.org", "original": "person902@example.org", "is_preferred": false}]}'),
	(4720, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_interaction', 148, 'insert', NULL, '{"kind": "government.meeting_request", "status": "held", "subject": "Agreed on a date", "occurred_at": "2025-10-05T12:00:00+00:00", "urd_participant": [{"party_id": 967, "occurred_at": "2025-10-05T12:00:00+00:00", "affiliation_id": 902, "on_behalf_of_id": 968}]}'),
	(4721, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_government_meeting_request', 148, 'insert', NULL, '{"interaction_id": 148}'),
	(4722, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 969, 'insert', NULL, '{"name": "Hafenwerk Nordlicht GmbH 24", "is_own": false, "country": "DE", "urd_contact_point": [{"kind": "email", "value": "office142@example.com", "original": "office142@example.com", "is_preferred": false}]}'),
	(4723, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement', 175, 'insert', NULL, '{"name": "Consultative body 175", "type": "government.consultative_body", "stage": "proposed", "opened_at": "2026-03-02T12:00:00+00:00"}'),
	(4724, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement_party', 175, 'insert', NULL, '{"role": "party", "party_id": 969, "engagement_id": 175}'),
	(4725, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_government_consultative_body', 175, 'insert', NULL, '{"kind": "joint_commission", "engagement_id": 175}'),
	(4726, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_stage_change', 700, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "to_stage": "proposed", "engagement_id": 175}'),
	(4727, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_media_run_sheet_item', 1, 'insert', NULL, '{"what": "Sample 1", "starts_at": "2026-03-02T09:00:00+00:00", "engagement_id": 175}'),
	(4728, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_media_election', 1, 'insert', NULL, '{"name": "Sample 1", "held_on": "2026-03-02"}'),
	(4729, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 970, 'insert', NULL, '{"name": "„Бели брези“ ООД 24", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office143@example.com", "original": "office143@example.com", "is_preferred": false}]}'),
	(4730, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement', 176, 'insert', NULL, '{"name": "Request for a correction 176", "type": "media.correction_request", "stage": "found", "opened_at": "2026-03-02T12:00:00+00:00"}'),
	(4731, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement_party', 176, 'insert', NULL, '{"role": "party", "party_id": 970, "engagement_id": 176}'),
	(4732, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_media_correction_request', 176, 'insert', NULL, '{"engagement_id": 176}'),
	(4733, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_stage_change', 701, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "to_stage": "found", "engagement_id": 176}'),
	(4734, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 971, 'insert', NULL, '{"name": "Officina Tramontana S.r.l. 24", "is_own": false, "country": "IT", "urd_contact_point": [{"kind": "email", "value": "office144@example.com", "original": "office144@example.com", "is_preferred": false}]}'),
	(4735, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement', 177, 'insert', NULL, '{"name": "Right of reply 177", "type": "media.rebuttal", "stage": "found", "opened_at": "2026-03-02T12:00:00+00:00"}'),
	(4736, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement_party', 177, 'insert', NULL, '{"role": "party", "party_id": 971, "engagement_id": 177}'),
	(4737, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_media_rebuttal', 177, 'insert', NULL, '{"engagement_id": 177}'),
	(4738, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_stage_change', 702, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "to_stage": "found", "engagement_id": 177}'),
	(4739, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 972, 'insert', NULL, '{"name": "Сдружение „Орехова гора“ 25", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office145@example.com", "original": "office145@example.com", "is_preferred": false}]}'),
	(4740, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement', 178, 'insert', NULL, '{"name": "Press event 178", "type": "media.press_event", "stage": "planned", "opened_at": "2026-03-02T12:00:00+00:00"}'),
	(4741, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_engagement_party', 178, 'insert', NULL, '{"role": "party", "party_id": 972, "engagement_id": 178}'),
	(4742, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_media_press_event', 178, 'insert', NULL, '{"form": "press_conference", "engagement_id": 178}'),
	(4743, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_stage_change', 703, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "to_stage": "planned", "engagement_id": 178}'),
	(4744, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_person', 973, 'insert', NULL, '{"given": "Явор", "surname": "Снежинов 166", "languages": ["bg", "en"], "patronymic": "Огнянов"}'),
	(4745, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 974, 'insert', NULL, '{"name": "Lindqvist Ventil AB 25", "is_own": false, "country": "SE", "urd_contact_point": [{"kind": "email", "value": "office146@example.com", "original": "office146@example.com", "is_preferred": false}]}'),
	(4746, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_affiliation', 903, 'insert', NULL, '{"position": "експерт", "person_id": 973, "organisation_id": 974, "urd_contact_point": [{"kind": "email", "value": "person903@example.org", "original": "person903@example.org", "is_preferred": false}]}'),
	(4747, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_interaction', 149, 'insert', NULL, '{"kind": "media.q_and_a", "status": "held", "subject": "Покана за среща", "occurred_at": "2025-10-04T12:00:00+00:00", "urd_participant": [{"party_id": 973, "occurred_at": "2025-10-04T12:00:00+00:00", "affiliation_id": 903, "on_behalf_of_id": 974}]}'),
	(4748, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_media_q_and_a', 149, 'insert', NULL, '{"interaction_id": 149}'),
	(4749, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_person', 975, 'insert', NULL, '{"given": "Jonas", "surname": "Feldmark 166", "languages": ["de"]}'),
	(4750, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 976, 'insert', NULL, '{"name": "Читалище „Светлина“ 25", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office147@example.com", "original": "office147@example.com", "is_preferred": false}]}'),
	(4751, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_affiliation', 904, 'insert', NULL, '{"position": "секретар", "person_id": 975, "organisation_id": 976, "urd_contact_point": [{"kind": "email", "value": "person904@example.org", "original": "person904@example.org", "is_preferred": false}]}'),
	(4752, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_interaction', 150, 'insert', NULL, '{"kind": "ngos.letter_of_support", "status": "held", "subject": "Asked for the conditions", "occurred_at": "2025-10-03T12:00:00+00:00", "urd_participant": [{"party_id": 975, "occurred_at": "2025-10-03T12:00:00+00:00", "affiliation_id": 904, "on_behalf_of_id": 976}]}'),
	(4753, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_ngos_letter_of_support', 150, 'insert', NULL, '{"interaction_id": 150}'),
	(4754, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 977, 'insert', NULL, '{"name": "Hafenwerk Nordlicht GmbH 25", "is_own": false, "country": "DE", "urd_contact_point": [{"kind": "email", "value": "office148@example.com", "original": "office148@example.com", "is_preferred": false}]}'),
	(4755, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_partner_cities_freeze', 1, 'insert', NULL, '{"since": "2026-03-02", "act_number": "Sample 1", "organisation_id": 977}'),
	(4756, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_person', 978, 'insert', NULL, '{"given": "Елица", "surname": "Звездарова 166", "languages": ["bg", "fr"]}'),
	(4757, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 979, 'insert', NULL, '{"name": "„Бели брези“ ООД 25", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office149@example.com", "original": "office149@example.com", "is_preferred": false}]}'),
	(4758, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_affiliation', 905, 'insert', NULL, '{"position": "председател", "person_id": 978, "organisation_id": 979, "urd_contact_point": [{"kind": "email", "value": "person905@example.org", "original": "person905@example.org", "is_preferred": false}]}'),
	(4759, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_interaction', 151, 'insert', NULL, '{"kind": "partner_cities.greeting", "status": "held", "subject": "Отчет за годината", "occurred_at": "2025-10-02T12:00:00+00:00", "urd_participant": [{"party_id": 978, "occurred_at": "2025-10-02T12:00:00+00:00", "affiliation_id": 905, "on_behalf_of_id": 979}]}'),
	(4760, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_partner_cities_greeting', 151, 'insert', NULL, '{"interaction_id": 151, "translated_into": []}'),
	(4761, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 980, 'insert', NULL, '{"name": "Officina Tramontana S.r.l. 25", "is_own": false, "country": "IT", "urd_contact_point": [{"kind": "email", "value": "office150@example.com", "original": "office150@example.com", "is_preferred": false}]}'),
	(4762, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 981, 'insert', NULL, '{"name": "Сдружение „Орехова гора“ 26", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office151@example.com", "original": "office151@example.com", "is_preferred": false}]}'),
	(4763, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 982, 'insert', NULL, '{"name": "Lindqvist Ventil AB 26", "is_own": false, "country": "SE", "urd_contact_point": [{"kind": "email", "value": "office152@example.com", "original": "office152@example.com", "is_preferred": false}]}'),
	(4764, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_name', 183, 'insert', NULL, '{"kind": "alias", "text": "Сдружение „Орехова гора“ 26", "source": "№ 981", "party_id": 980}'),
	(4765, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_merge', 2, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "reason": "една и съща", "journal": [{"row": {"id": 1552}, "table": "urd_contact_point", "action": "moved", "column": "party_id"}, {"row": {"id": 183}, "table": "urd_name", "action": "added", "column": ""}], "kept_id": 980, "absorbed_id": 981}'),
	(4766, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_party', 981, 'merge', '{"merged_into_id": null}', '{"merged_into_id": 980}'),
	(4767, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_name', 184, 'insert', NULL, '{"kind": "alias", "text": "Lindqvist Ventil AB 26", "source": "№ 982", "party_id": 980}'),
	(4768, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_merge', 3, 'insert', NULL, '{"at": "2026-03-02T12:00:00+00:00", "actor": "р.тополова", "journal": [{"row": {"id": 1553}, "table": "urd_contact_point", "action": "moved", "column": "party_id"}, {"row": {"id": 184}, "table": "urd_name", "action": "added", "column": ""}], "kept_id": 980, "absorbed_id": 982}'),
	(4769, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_party', 982, 'merge', '{"merged_into_id": null}', '{"merged_into_id": 980}'),
	(4770, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_party', 982, 'merge', '{"merged_into_id": 980}', '{"merged_into_id": null}'),
	(4771, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_merge', 3, 'update', '{"undone_at": null}', '{"undone_at": "2026-03-02T12:00:00+00:00"}'),
	(4773, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_organisation', 984, 'insert', NULL, '{"name": "Читалище „Светлина“ 26", "is_own": false, "country": "BG", "urd_contact_point": [{"kind": "email", "value": "office153@example.com", "original": "office153@example.com", "is_preferred": false}]}'),
	(4775, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_interaction', 152, 'insert', NULL, '{"body": "Ред „едно“\nред ''два''; -- \\n %s :x ${y}\tDROP TABLE urd_party;", "kind": "meeting", "status": "held", "subject": "Agreed on a date", "occurred_at": "2025-10-01T12:00:00+00:00", "urd_participant": [{"party_id": 983, "occurred_at": "2025-10-01T12:00:00+00:00", "affiliation_id": 906, "on_behalf_of_id": 984}]}'),
	(4772, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_person', 983, 'insert', NULL, NULL),
	(4774, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_affiliation', 906, 'insert', NULL, NULL),
	(4776, '2026-03-02 12:00:00+00', 'р.тополова', 'urd_person', 983, 'erase', NULL, NULL);


--
-- Data for Name: urd_commitment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_commitment VALUES
	(1, 1, 'да предоставим копие от протокола', 'us', 129, 7, NULL, '2023-04-19', '2023-05-19', 'Отдел „Устройство на територията“', 48, '2023-05-20', 'fulfilled', 'снимка от мястото');


--
-- Data for Name: urd_contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_contact_point VALUES
	(1552, 980, NULL, NULL, 'email', 'office151@example.com', 'office151@example.com', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL),
	(1553, 982, NULL, NULL, 'email', 'office152@example.com', 'office152@example.com', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL),
	(1554, 984, NULL, NULL, 'email', 'office153@example.com', 'office153@example.com', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_document VALUES
	(1, 21, '01a222f8-925f-7fa0-902f-fbb95f77bf82', 'Споразумение за побратимяване', 'sporazumenie.txt', 'text/plain', 'bg', NULL, 'c2e6af52e835ec2346407695ed7d39f02840f205a255f5ee30565a89ea85aaf2', 195),
	(1, 23, '01a222f8-928a-7b6d-828f-ae3c185c7ce5', 'Споразумение за побратимяване', 'sporazumenie.txt', 'text/plain', 'bg', NULL, 'd20c8ad508445a339c4c11f8fe50348d5d7419a9d00d4e4410272a08441e3e03', 184),
	(1, 25, '01a222f8-92b5-76a0-95f9-0d10752603a1', 'Споразумение за побратимяване', 'sporazumenie.txt', 'text/plain', 'bg', NULL, 'ea95869936ec2aa6728848dafc1c15c76c9074e242d262bebf06b819bb1995c5', 212),
	(1, 26, '01a222f8-92c1-7666-85f6-1c39c7da2f07', 'Twinning agreement', 'agreement.txt', 'text/plain', 'en', 25, 'c3ee2008bc7122523c7514691d8daf969c5e2179093fadcff47f605905495dc8', 122),
	(1, 27, '01a222f8-93f9-70dd-94d9-f0fd2bee058c', 'Заявление относно съгласуване на подробен устройствен план за Логистичен парк „Юг“', 'pismo-7.txt', 'text/plain', 'bg', NULL, 'ca8ae80f25af18f1005176a2ef863c95877cd0fca83e6bab3a4568a5f8c3defb', 458);


--
-- Data for Name: urd_document_content; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_document_content VALUES
	('f8f15d4556b03267e60f5ac535b67f7a2c976a64b50dbfb1a7b2f095de1982a1', '\x5457494e4e494e472041475245454d454e540a0a6265747765656e204d756e69636970616c697479206f6620596173656e6772616420616e64204d756e6963697069756c2056616c65612046726173696e756c75690a0a312e205468652070617274696573206265636f6d65207477696e20746f776e732e0a'),
	('fb9daa844c4b1c08624a7be498bad8124aca4cc6e7b582e5978990e2283f5887', '\x5457494e4e494e472041475245454d454e540a0a6265747765656e204d756e69636970616c697479206f6620596173656e6772616420616e642041736b64616c656e73206b6f6d6d756e0a0a312e205468652070617274696573206265636f6d65207477696e20746f776e732e0a'),
	('c2e6af52e835ec2346407695ed7d39f02840f205a255f5ee30565a89ea85aaf2', '\xd0a1d09fd09ed0a0d090d097d0a3d09cd095d09dd098d09520d097d09020d09fd09ed091d0a0d090d0a2d098d09cd0afd092d090d09dd0950a0ad0bcd0b5d0b6d0b4d18320d09ed0b1d189d0b8d0bdd0b020d0afd181d0b5d0bdd0b3d180d0b0d0b420d0b820d09ed0b1d189d0b8d0bdd0b020d094d0b8d188d0b1d183d0b4d0b0d0ba20d09ed0b2d0b0d181d18a0a0a312e20d0a1d182d180d0b0d0bdd0b8d182d0b520d181d0b520d0bfd0bed0b1d180d0b0d182d0b8d0bcd18fd0b2d0b0d1822e0a'),
	('d20c8ad508445a339c4c11f8fe50348d5d7419a9d00d4e4410272a08441e3e03', '\xd0a1d09fd09ed0a0d090d097d0a3d09cd095d09dd098d09520d097d09020d09fd09ed091d0a0d090d0a2d098d09cd0afd092d090d09dd0950a0ad0bcd0b5d0b6d0b4d18320d09ed0b1d189d0b8d0bdd0b020d0afd181d0b5d0bdd0b3d180d0b0d0b420d0b820d09ed0b1d189d0b8d0bdd0b020d0afd181d0b5d0bdd0bed0b4d0b8d0bb0a0a312e20d0a1d182d180d0b0d0bdd0b8d182d0b520d181d0b520d0bfd0bed0b1d180d0b0d182d0b8d0bcd18fd0b2d0b0d1822e0a'),
	('ea95869936ec2aa6728848dafc1c15c76c9074e242d262bebf06b819bb1995c5', '\xd0a1d09fd09ed0a0d090d097d0a3d09cd095d09dd098d09520d097d09020d09fd09ed091d0a0d090d0a2d098d09cd0afd092d090d09dd0950a0ad0bcd0b5d0b6d0b4d18320d09ed0b1d189d0b8d0bdd0b020d0afd181d0b5d0bdd0b3d180d0b0d0b420d0b820d09dd0b0d180d0bed0b4d0bdd0be20d0bfd180d0b0d0b2d0b8d182d0b5d0bbd181d182d0b2d0be20d0bdd0b020d0a1d183d0bdd183d185d1830a0a312e20d0a1d182d180d0b0d0bdd0b8d182d0b520d181d0b520d0bfd0bed0b1d180d0b0d182d0b8d0bcd18fd0b2d0b0d1822e0a'),
	('c3ee2008bc7122523c7514691d8daf969c5e2179093fadcff47f605905495dc8', '\x5457494e4e494e472041475245454d454e540a0a6265747765656e204d756e69636970616c697479206f6620596173656e6772616420616e6420536f6e67777568752050656f706c65277320476f7665726e6d656e740a0a312e205468652070617274696573206265636f6d65207477696e20746f776e732e0a'),
	('ca8ae80f25af18f1005176a2ef863c95877cd0fca83e6bab3a4568a5f8c3defb', '\xd094d0be20d0bad0bcd0b5d182d0b020d0bdd0b020d09ed0b1d189d0b8d0bdd0b020d0afd181d0b5d0bdd0b3d180d0b0d0b40a0ad09dd0b020d0b2d0bdd0b8d0bcd0b0d0bdd0b8d0b5d182d0be20d0bdd0b020d0bed182d0b3d0bed0b2d0bed180d0bdd0bed182d0be20d0b7d0b2d0b5d0bdd0be0a0ad097d0b0d18fd0b2d0bbd0b5d0bdd0b8d0b520d0bed182d0bdd0bed181d0bdd0be20d181d18ad0b3d0bbd0b0d181d183d0b2d0b0d0bdd0b520d0bdd0b020d0bfd0bed0b4d180d0bed0b1d0b5d0bd20d183d181d182d180d0bed0b9d181d182d0b2d0b5d0bd20d0bfd0bbd0b0d0bd20d0b7d0b020d09bd0bed0b3d0b8d181d182d0b8d187d0b5d0bd20d0bfd0b0d180d0ba20e2809ed0aed0b3e2809c0a0ad09fd180d0b8d0bbd0bed0b6d0b5d0bdd0be20d0b8d0b7d0bfd180d0b0d189d0b0d0bcd0b520d0b8d181d0bad0b0d0bdd0b8d182d0b520d0b4d0bed0bad183d0bcd0b5d0bdd182d0b82e0a0a31392e30342e3230323320d0b32e0ad0a120d183d0b2d0b0d0b6d0b5d0bdd0b8d0b53a20d09ed0b1d0bbd0b0d181d182d0bdd0be20d0bfd18ad182d0bdd0be20d183d0bfd180d0b0d0b2d0bbd0b5d0bdd0b8d0b520e2809320d0afd181d0b5d0bdd0b3d180d0b0d0b40a');


--
-- Data for Name: urd_document_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_document_link VALUES
	(25, 25, NULL, NULL, NULL, 13),
	(26, 26, NULL, NULL, NULL, 13),
	(27, 27, NULL, 7, NULL, NULL);


--
-- Data for Name: urd_engagement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_engagement VALUES
	(6, 2, '01a222f8-9575-7305-9be7-962b4513225e', 'investors.investor_enquiry', 'Hall to lease, 50 000 m², within a year – Brückner Fördertechnik GmbH', NULL, 'converted', '2021-07-12 11:00:00+00', '2021-07-28 13:35:00+00', NULL, 84, 'Звено „Инвестиции и бизнес“', NULL),
	(3, 5, '01a222f8-96d6-7514-878a-e974524e25e7', 'investors.investor_issue', 'Присъединяване към електроразпределителната мрежа', NULL, 'resolved', '2022-04-11 11:32:00+00', '2022-07-08 06:49:00+00', 3, 84, NULL, NULL),
	(3, 6, '01a222f8-96fd-796f-8a69-157c01f9d047', 'investors.class_v_certificate', 'Сертификат клас В – Brückner Fördertechnik GmbH', NULL, 'refused', '2022-04-11 05:21:00+00', '2022-04-20 13:27:00+00', 3, NULL, NULL, NULL),
	(9, 3, '01a222f8-95c4-7481-8f0d-890d3b7fc011', 'investors.investment_project', 'Нов завод – Brückner Fördertechnik GmbH', 'Орхидея', 'operating', '2021-07-28 13:35:00+00', '2023-01-23 08:44:00+00', 2, 84, 'Звено „Инвестиции и бизнес“', NULL),
	(3, 9, '01a222f8-9799-7d00-88cf-354a10eeb25a', 'investors.aftercare', 'Посещение при Brückner Fördertechnik GmbH', NULL, 'closed', '2025-08-19 05:10:00+00', '2025-08-29 07:10:00+00', 3, 84, NULL, NULL),
	(6, 10, '01a222f8-97c4-725e-86a9-49ce47efabd2', 'investors.investor_enquiry', 'Location search: 45 000 m², skilled workers, rail if possible – Chauvière Emballages SAS', NULL, 'converted', '2022-03-30 08:36:00+00', '2022-04-11 11:02:00+00', NULL, 61, 'Звено „Инвестиции и бизнес“', NULL),
	(3, 12, '01a222f8-98e8-7c31-9666-01516ed130ca', 'investors.investor_issue', 'Разрешение за строеж се бави', NULL, 'resolved', '2023-02-06 12:56:00+00', '2023-05-12 11:43:00+00', 11, 61, NULL, NULL),
	(3, 13, '01a222f8-9911-714f-92f3-bec049a853e3', 'investors.investor_issue', 'Няма достатъчно заварчици', NULL, 'resolved', '2023-02-06 12:39:00+00', '2023-06-19 07:35:00+00', 11, 61, NULL, NULL),
	(3, 14, '01a222f8-9938-72f9-88de-819cd7def2a2', 'investors.class_v_certificate', 'Сертификат клас В – Chauvière Emballages SAS', NULL, 'refused', '2023-02-06 14:14:00+00', '2023-02-23 07:53:00+00', 11, NULL, NULL, NULL),
	(9, 11, '01a222f8-9811-7a3b-8b21-1d3d518652b5', 'investors.investment_project', 'Нов завод – Chauvière Emballages SAS', 'Лале', 'operating', '2022-04-11 11:02:00+00', '2023-11-27 07:22:00+00', 10, 61, 'Звено „Инвестиции и бизнес“', NULL),
	(3, 15, '01a222f8-9977-792d-8bac-e0545c3d7a1b', 'investors.aftercare', 'Посещение при Chauvière Emballages SAS', NULL, 'closed', '2024-10-18 12:31:00+00', '2024-10-28 14:31:00+00', 11, 61, NULL, NULL),
	(3, 16, '01a222f8-99a1-79b9-8f6d-be0b86b76afb', 'investors.aftercare', 'Посещение при Chauvière Emballages SAS', NULL, 'closed', '2025-10-12 10:32:00+00', '2025-10-22 12:32:00+00', 11, 61, NULL, NULL),
	(6, 17, '01a222f8-99cb-7f7e-8e48-2c418ae83b86', 'investors.investor_enquiry', 'Hall to lease, 13 000 m², within a year – Dell’Acqua Serramenti S.r.l.', NULL, 'converted', '2022-09-09 06:28:00+00', '2022-09-23 11:39:00+00', NULL, 84, 'Звено „Инвестиции и бизнес“', NULL),
	(4, 18, '01a222f8-9a10-76c2-84b8-4ec99a2aed58', 'investors.investment_project', 'Нов завод – Dell’Acqua Serramenti S.r.l.', 'Перуника', 'lost', '2022-09-23 11:39:00+00', '2022-11-17 08:00:00+00', 17, 84, 'Звено „Инвестиции и бизнес“', NULL),
	(6, 24, '01a222f8-9be1-7486-89cb-e10da0b2634f', 'investors.investor_enquiry', 'Hall to lease, 21 000 m², within a year – Frassinetti Meccanica S.p.A.', NULL, 'converted', '2025-11-26 09:21:00+00', '2025-12-10 07:37:00+00', NULL, 61, 'Звено „Инвестиции и бизнес“', NULL),
	(4, 25, '01a222f8-9c28-7386-9c97-28cf0400187f', 'investors.investment_project', 'Нов завод – Frassinetti Meccanica S.p.A.', NULL, 'site_visit', '2025-12-10 07:37:00+00', NULL, 24, 61, 'Звено „Инвестиции и бизнес“', NULL),
	(6, 26, '01a222f8-9ca0-7f05-89bb-f8def50f3938', 'investors.investor_enquiry', 'Location search: 45 000 m², skilled workers, rail if possible – „Равнис Метал“ ЕООД', NULL, 'converted', '2025-12-16 08:52:00+00', '2026-01-07 09:14:00+00', NULL, 61, 'Звено „Инвестиции и бизнес“', NULL),
	(3, 27, '01a222f8-9ce8-71a8-868c-6e980def8f3b', 'investors.investment_project', 'Разширяване – „Равнис Метал“ ЕООД', NULL, 'proposal_sent', '2026-01-07 09:14:00+00', NULL, 26, 61, 'Звено „Инвестиции и бизнес“', NULL),
	(6, 28, '01a222f8-9d32-7488-9fe3-a5ae0f6178cc', 'investors.investor_enquiry', 'Hall to lease, 52 000 m², within a year – Frassinetti Meccanica S.p.A.', NULL, 'converted', '2025-09-25 11:38:00+00', '2025-10-08 14:51:00+00', NULL, 86, 'Звено „Инвестиции и бизнес“', NULL),
	(6, 29, '01a222f8-9d80-7a29-9dd5-a78af911622f', 'investors.investment_project', 'Нов завод – Frassinetti Meccanica S.p.A.', NULL, 'decision', '2025-10-08 14:51:00+00', NULL, 28, 86, 'Звено „Инвестиции и бизнес“', NULL),
	(8, 40, '01a222f8-a6fd-7b2a-81bf-23a280f0a2c5', 'ngos.municipal_grant', 'Чиста река – Спортен клуб „Волейбол Ясенград“', NULL, 'closed', '2025-02-11 08:00:00+00', '2025-12-11 08:00:00+00', NULL, NULL, 'Отдел „Култура и младежки дейности“', NULL),
	(8, 41, '01a222f8-a799-773d-9659-e07557ba7dc4', 'ngos.municipal_grant', 'Лято в двора – Народно читалище „Паисий“, Сребролес', NULL, 'closed', '2025-02-10 08:00:00+00', '2025-11-27 08:00:00+00', NULL, NULL, 'Отдел „Култура и младежки дейности“', NULL),
	(2, 42, '01a222f8-a838-79e9-90b7-0c0af7ddabec', 'ngos.municipal_grant', 'Чиста река – Народно читалище „Цвета Бояджиева“, Брезолъка', NULL, 'admissible', '2026-02-12 08:00:00+00', NULL, NULL, NULL, 'Отдел „Култура и младежки дейности“', NULL),
	(2, 43, '01a222f8-a85d-711e-98ea-7ddbf5e8fdb8', 'ngos.municipal_grant', 'Лято в двора – Спортен клуб „Гимнастика Ясенград“', NULL, 'inadmissible', '2026-02-15 08:00:00+00', '2026-02-25 08:00:00+00', NULL, NULL, 'Отдел „Култура и младежки дейности“', NULL),
	(2, 44, '01a222f8-a882-7e70-9f89-c56555e98b85', 'ngos.municipal_grant', 'Спорт за всички – Спортен клуб „Волейбол Ясенград“', NULL, 'admissible', '2026-02-14 08:00:00+00', NULL, NULL, NULL, 'Отдел „Култура и младежки дейности“', NULL),
	(2, 47, '01a222f8-a921-72c2-9611-61968cd5a8c9', 'ngos.advisory_seat', 'Младежки съвет – Спортен клуб „Тенис Ясенград“', NULL, 'appointed', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(2, 48, '01a222f8-a945-76ee-8065-63e09f1847ba', 'ngos.advisory_seat', 'Младежки съвет – Сдружение „Пътека“', NULL, 'appointed', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(2, 49, '01a222f8-a969-7f54-8a14-9e6e8db0d26c', 'ngos.advisory_seat', 'Младежки съвет – Фондация „Грижа за старите майстори“', NULL, 'appointed', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(3, 51, '01a222f8-a9ca-7a37-84bf-72bea30500fa', 'ngos.premises_use', 'Зала за Спортен клуб „Борба Ясенград“', NULL, 'in_use', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(3, 52, '01a222f8-aa05-738d-9025-dfe9c02ae29b', 'ngos.premises_use', 'Зала за Народно читалище „Съгласие“, Златоклас', NULL, 'in_use', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(3, 53, '01a222f8-aa3d-7967-89fc-d859b20d0d54', 'ngos.premises_use', 'Зала за Народно читалище „Пробуда“, Орехобор', NULL, 'in_use', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(4, 55, '01a222f8-aa98-7b3a-9711-545e25b82e10', 'ngos.joint_initiative', 'Празник на улицата – Народно читалище „Развитие“, Липоструй', NULL, 'done', '2025-01-26 08:00:00+00', '2025-03-27 08:00:00+00', NULL, NULL, NULL, NULL),
	(2, 56, '01a222f8-aacb-793e-897f-13b95184258e', 'ngos.joint_initiative', 'Празник на улицата – Народно читалище „Зора“, Ясенград', NULL, 'agreed', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(2, 57, '01a222f8-aaec-7c82-8582-b0cb0f2d2fa8', 'ngos.joint_initiative', 'Празник на улицата – Спортен клуб „Гимнастика Ясенград“', NULL, 'agreed', '2025-01-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(4, 58, '01a222f8-ac77-75b8-8c22-3ca401813854', 'media.press_release', 'Празник на града, 30.03.2021', NULL, 'released', '2021-03-30 08:55:00+00', NULL, NULL, 62, 'Звено „Връзки с обществеността и протокол“', NULL),
	(4, 59, '01a222f8-ae8a-7901-88b8-7742b56a2e80', 'media.press_release', 'Нов парк, 04.10.2023', NULL, 'released', '2023-10-04 10:34:00+00', NULL, NULL, 62, 'Звено „Връзки с обществеността и протокол“', NULL),
	(4, 60, '01a222f8-b03f-7de2-8fa1-55846e615033', 'media.press_release', 'Бюджет на общината, 18.02.2026', NULL, 'released', '2026-02-18 13:41:00+00', NULL, NULL, 62, 'Звено „Връзки с обществеността и протокол“', NULL),
	(4, 62, '01a222f8-b226-75da-9bd0-ad0184091fef', 'media.media_request', 'Бюджет на общината: въпрос от в. „Ясенградски вести“', NULL, 'published', '2024-10-28 09:17:00+00', '2024-10-28 15:24:00+00', NULL, 62, 'Звено „Връзки с обществеността и протокол“', NULL),
	(4, 63, '01a222f8-b25b-7e36-902c-9cf4f3ae1072', 'media.media_request', 'Нов парк: въпрос от Радио „Ясен“', NULL, 'published', '2025-05-20 09:56:00+00', '2025-05-20 16:24:00+00', NULL, 62, 'Звено „Връзки с обществеността и протокол“', NULL),
	(2, 64, '01a222f8-b290-783b-91cd-3224a9ce7a49', 'media.media_request', 'Нови работни места: въпрос от Радио „Ясен“', NULL, 'assigned', '2026-02-27 07:24:00+00', NULL, NULL, 62, 'Звено „Връзки с обществеността и протокол“', NULL),
	(4, 68, '01a222f8-b38a-7ee5-90c4-b04c5cdbaa01', 'media.accreditation', 'Годишна акредитация: yasengrad-dnes', NULL, 'active', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(4, 69, '01a222f8-b3ce-716a-9f0f-417c85ed47c5', 'media.accreditation', 'Годишна акредитация: в. „Пазар и поле“', NULL, 'active', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(4, 70, '01a222f8-b413-77fb-805a-7afee3100c53', 'media.accreditation', 'Годишна акредитация: Портал „Площадът“', NULL, 'active', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(7, 131, '01a222f8-ce6e-7b37-9d00-4c9020c41499', 'partner_cities.twinning', 'Споразумение за побратимяване – Народно правителство на Сунуху', NULL, 'active', '2003-09-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(7, 122, '01a222f8-c9d4-7342-9f9d-a3f0d0701b8a', 'partner_cities.twinning', 'Споразумение за побратимяване – Община Дишбудак Овасъ', NULL, 'active', '2015-06-03 09:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(7, 127, '01a222f8-cc20-7520-9035-da9ce02d8fcb', 'partner_cities.twinning', 'Споразумение за побратимяване – Община Ясенодил', NULL, 'active', '2001-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(5, 128, '01a222f8-cceb-76c1-8ccd-4cddaebdbe8d', 'partner_cities.exchange', 'Ученически обмен – Ясенодільська міська рада', NULL, 'reported', '2022-01-06 09:00:00+00', '2022-06-17 09:00:00+00', NULL, NULL, 'Звено „Връзки с обществеността и протокол“', NULL),
	(5, 129, '01a222f8-cd77-74fc-96da-7c2bcb747662', 'partner_cities.exchange', 'Среща на експерти по градска среда – Ясенодільська міська рада', NULL, 'reported', '2022-12-12 09:00:00+00', '2023-05-23 09:00:00+00', NULL, NULL, 'Звено „Връзки с обществеността и протокол“', NULL),
	(1, 130, '01a222f8-ce07-71fa-849e-6aa57446006d', 'partner_cities.exchange', 'Турнир по хандбал – Ясенодільська міська рада', NULL, 'planned', '2026-03-02 12:00:00+00', NULL, NULL, NULL, 'Звено „Връзки с обществеността и протокол“', NULL),
	(1, 155, '01a222f8-d328-795a-86b1-9b6de84550c1', 'partner_cities.congratulation_cycle', 'Национален празник 2026: Дишбудак Овасъ', NULL, 'planned', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 156, '01a222f8-d33c-7d95-8331-5ac512acdfae', 'partner_cities.congratulation_cycle', 'Национален празник 2026: Йешонув Гурни', NULL, 'planned', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 157, '01a222f8-d367-754e-9479-d107122da706', 'partner_cities.congratulation_cycle', 'Национален празник 2026: Валя Фрасинулуй', NULL, 'planned', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(5, 164, '01a222f8-d9d5-78a9-930d-e1ff4da8bab0', 'government.official_request', 'Разрешение за ползване на държавен имот', NULL, 'closed', '2025-12-19 06:26:00+00', '2026-01-23 07:33:00+00', NULL, NULL, NULL, NULL),
	(3, 165, '01a222f8-da5c-700a-9a18-c53e84acc491', 'government.official_request', 'Данни за трафика по обходния път', NULL, 'sent', '2026-01-26 09:27:00+00', NULL, NULL, NULL, NULL, NULL),
	(3, 166, '01a222f8-da91-7b3f-932a-f1eecce74848', 'government.official_request', 'Представител в общинска комисия', NULL, 'sent', '2026-02-23 09:51:00+00', NULL, NULL, NULL, NULL, NULL),
	(6, 170, '01a222f8-dce8-7721-9b59-1f1f32ef0806', 'government.incoming_request', 'Становище по проект на нормативен акт', NULL, 'closed', '2024-11-15 11:29:00+00', '2024-11-25 07:11:00+00', NULL, NULL, 'Дирекция „Правно обслужване“', NULL),
	(2, 171, '01a222f8-dd90-7e98-9a6f-3a2c96aeb0fb', 'government.incoming_request', 'Становище по проект на нормативен акт', NULL, 'assigned', '2026-02-20 12:42:00+00', NULL, NULL, NULL, 'Дирекция „Правно обслужване“', NULL),
	(2, 172, '01a222f8-ddad-7473-94d6-95572af6d513', 'government.incoming_request', 'Справка за общината', NULL, 'assigned', '2026-02-25 07:01:00+00', NULL, NULL, NULL, 'Дирекция „Правно обслужване“', NULL),
	(3, 173, '01a222f8-ddc9-74ed-92de-576e6c9dbc16', 'government.consultative_body', 'Регионален съвет за развитие', NULL, 'active', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 174, '01a222f8-debb-78ff-9469-8045a3bb7d38', 'government.legislative_initiative', 'Legislative initiative 174', NULL, 'idea', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 175, '01a222f8-df43-7964-9a5f-c2a1a42bb7ad', 'government.consultative_body', 'Consultative body 175', NULL, 'proposed', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 176, '01a222f8-dfa7-77f3-8ec9-ccf52dc54d1c', 'media.correction_request', 'Request for a correction 176', NULL, 'found', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 177, '01a222f8-dfd6-717b-99d7-49f1482811e9', 'media.rebuttal', 'Right of reply 177', NULL, 'found', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(1, 178, '01a222f8-dff3-7608-8282-239e81dd9448', 'media.press_event', 'Press event 178', NULL, 'planned', '2026-03-02 12:00:00+00', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_engagement_party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_engagement_party VALUES
	(176, 970, 'party'),
	(177, 971, 'party'),
	(178, 972, 'party');


--
-- Data for Name: urd_government_body_seat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_body_seat VALUES
	(1, 1, 173, 39, NULL, '2023-05-27', NULL),
	(1, 2, 173, 61, NULL, '2024-11-15', NULL);


--
-- Data for Name: urd_government_consultative_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_consultative_body VALUES
	(1, 173, 'regional_council', 'Правилник на съвета', 2),
	(1, 175, 'joint_commission', NULL, NULL);


--
-- Data for Name: urd_government_election_period; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_election_period VALUES
	(1, 1, 'Sample 1', '2026-03-02', '2026-03-02');


--
-- Data for Name: urd_government_incoming_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_incoming_request VALUES
	(2, 170, 'opinion', '2024-11-15', '2024-11-29', 23, '2024-11-25'),
	(1, 171, 'opinion', '2026-02-20', '2026-03-06', NULL, NULL),
	(1, 172, 'data', '2026-02-25', '2026-03-11', NULL, NULL);


--
-- Data for Name: urd_government_institution; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_institution VALUES
	(1, NULL, NULL, 129, 'regional', 'agency', '["seos", "post"]', '[]', NULL, NULL),
	(1, NULL, NULL, 955, 'national', 'ministry', '["e_delivery"]', '["пътища"]', NULL, NULL),
	(1, NULL, NULL, 958, 'national', 'ministry', '["e_delivery"]', '["финансиране"]', NULL, NULL),
	(1, NULL, NULL, 961, 'national', 'ministry', '["e_delivery"]', '["образование"]', NULL, NULL);


--
-- Data for Name: urd_government_legislative_initiative; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_legislative_initiative VALUES
	(1, 174, 'Sample 1', NULL);


--
-- Data for Name: urd_government_mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_mandate VALUES
	(1, '2023-09-26', NULL, 899, 'elected', NULL, false, NULL, NULL),
	(1, '2020-01-27', '2023-05-22', 900, 'elected', NULL, false, NULL, NULL),
	(1, '2023-05-22', NULL, 901, 'elected', NULL, false, NULL, NULL);


--
-- Data for Name: urd_government_meeting_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_meeting_request VALUES
	(1, 148, NULL);


--
-- Data for Name: urd_government_official_letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_official_letter VALUES
	(1, 144, 29, false, 'e_delivery', NULL),
	(1, 145, NULL, false, 'e_delivery', NULL),
	(1, 146, 29, false, 'e_delivery', NULL),
	(1, 147, 28, false, 'e_delivery', NULL);


--
-- Data for Name: urd_government_official_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_government_official_request VALUES
	(2, 164, 'nomination', 29, 23, '2025-12-19', NULL, 'partly_met'),
	(1, 165, 'law_proposal', 29, 23, '2026-01-26', NULL, NULL),
	(1, 166, 'opinion', 28, 23, '2026-02-23', NULL, NULL);


--
-- Data for Name: urd_identifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_identifier VALUES
	(80, 169, 'BG-EIK', '999900792', NULL, NULL, NULL, NULL),
	(81, 170, 'BG-EIK', '999900803', NULL, NULL, NULL, NULL),
	(82, 171, 'BG-EIK', '999900810', NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_interaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_interaction VALUES
	(1, 7, '01a222f8-8faa-704c-8347-610b8013f605', 'letter', 'in', 'held', '2023-04-19 07:03:00+00', NULL, NULL, 'Заявление относно съгласуване на подробен устройствен план за Логистичен парк „Юг“', 'Г-н Щерев благодари за бързата реакция.', 'bg', NULL, 'вх.', 2023, '04-00-1/2023', NULL, NULL, NULL, NULL),
	(1, 118, '01a222f8-b923-736a-8be8-91cb48f7a2a6', 'partner_cities.gift_exchange', NULL, 'held', '2025-10-26 09:00:00+00', NULL, NULL, 'Размяна на подаръци', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 78, '01a222f8-9867-7b62-89f1-7b980a11af13', 'investors.site_visit', NULL, 'held', '2022-05-27 05:11:00+00', NULL, NULL, 'Site visit of Chauvière Emballages SAS', NULL, 'en', 'Индустриална зона „Изток“, парцел 1', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 93, '01a222f8-9c5a-7676-8ec2-85f66ffcf6e6', 'investors.offer_letter', 'out', 'held', '2026-01-20 13:55:00+00', NULL, NULL, 'Offer of sites to Frassinetti Meccanica S.p.A.', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 94, '01a222f8-9c74-74b0-8d57-6a65ba81d8d3', 'investors.site_visit', NULL, 'held', '2026-02-17 13:08:00+00', NULL, NULL, 'Site visit of Frassinetti Meccanica S.p.A.', NULL, 'en', 'Индустриална зона „Изток“, парцел 1', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 97, '01a222f8-9d19-71d3-9ce9-0a0c891e5156', 'investors.offer_letter', 'out', 'held', '2026-02-02 10:29:00+00', NULL, NULL, 'Offer of sites to „Равнис Метал“ ЕООД', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 100, '01a222f8-9db1-70fb-8c9d-51f1ce517ba3', 'investors.offer_letter', 'out', 'held', '2025-11-05 08:21:00+00', NULL, NULL, 'Offer of sites to Frassinetti Meccanica S.p.A.', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 101, '01a222f8-9dcc-7476-83c0-c27e6a295d8f', 'investors.site_visit', NULL, 'held', '2025-11-19 05:15:00+00', NULL, NULL, 'Site visit of Frassinetti Meccanica S.p.A.', NULL, 'en', 'Индустриална зона „Изток“, парцел 1', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 107, '01a222f8-ac58-7fd0-8e0b-77b4e282765f', 'media.briefing_attendance', NULL, 'held', '2022-04-05 07:30:00+00', NULL, NULL, 'Нов парк', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 108, '01a222f8-ac62-7494-88b1-bee53411df89', 'media.briefing_attendance', NULL, 'held', '2025-03-25 07:00:00+00', NULL, NULL, 'Ремонт на училища', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 109, '01a222f8-ac6c-779e-943f-53df60193e33', 'media.briefing_attendance', NULL, 'held', '2025-05-28 12:00:00+00', NULL, NULL, 'Празник на града', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 122, '01a222f8-bd3b-739c-85b0-d3302a460b56', 'partner_cities.gift_exchange', NULL, 'held', '2021-06-18 09:00:00+00', NULL, NULL, 'Размяна на подаръци', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 125, '01a222f8-c2dd-7661-841f-01300405a10d', 'partner_cities.gift_exchange', NULL, 'held', '2025-09-10 09:00:00+00', NULL, NULL, 'Размяна на подаръци', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 129, '01a222f8-cbe7-7dcf-96b9-ce18f153f9f6', 'partner_cities.city_letter', 'out', 'held', '2026-02-20 09:00:00+00', NULL, NULL, 'Покана за Празника на града', NULL, 'bg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 130, '01a222f8-ce36-7075-97a3-38ede80c153a', 'partner_cities.city_letter', 'out', 'held', '2026-02-11 09:00:00+00', NULL, NULL, 'Покана за Празника на града', NULL, 'bg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 131, '01a222f8-cf3a-7dcb-837a-7367b46ccf11', 'partner_cities.city_letter', 'out', 'held', '2026-01-22 09:00:00+00', NULL, NULL, 'Покана за Празника на града', NULL, 'bg', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 144, '01a222f8-da32-74b0-942c-482673baaf54', 'government.official_letter', 'out', 'held', '2025-12-19 06:26:00+00', NULL, NULL, 'Разрешение за ползване на държавен имот', NULL, NULL, NULL, 'институции', 2025, '08-7', NULL, NULL, NULL, NULL),
	(1, 145, '01a222f8-da3d-7309-8459-a5ca55c4b96f', 'government.official_letter', 'in', 'held', '2026-01-23 07:33:00+00', NULL, NULL, 'Отговор: Разрешение за ползване на държавен имот', NULL, NULL, NULL, 'институции', 2026, '08-7-1', NULL, NULL, NULL, 144),
	(1, 146, '01a222f8-da86-7122-95a7-39fa4b976c0f', 'government.official_letter', 'out', 'held', '2026-01-26 09:27:00+00', NULL, NULL, 'Данни за трафика по обходния път', NULL, NULL, NULL, 'институции', 2026, '08-8', NULL, NULL, NULL, NULL),
	(1, 147, '01a222f8-dada-7cb5-8f77-36c5cfe72620', 'government.official_letter', 'out', 'held', '2026-02-23 09:51:00+00', NULL, NULL, 'Представител в общинска комисия', NULL, NULL, NULL, 'институции', 2026, '08-9', NULL, NULL, NULL, NULL),
	(1, 148, '01a222f8-def5-791b-9702-68d228acd2f4', 'government.meeting_request', NULL, 'held', '2025-10-05 12:00:00+00', NULL, NULL, 'Agreed on a date', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 149, '01a222f8-e023-7c7a-930b-63024ccf5997', 'media.q_and_a', NULL, 'held', '2025-10-04 12:00:00+00', NULL, NULL, 'Покана за среща', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 150, '01a222f8-e05a-753f-8ad5-4ec7f5d1dfd4', 'ngos.letter_of_support', NULL, 'held', '2025-10-03 12:00:00+00', NULL, NULL, 'Asked for the conditions', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 151, '01a222f8-e0c3-7509-96be-30fdd1d6d294', 'partner_cities.greeting', NULL, 'held', '2025-10-02 12:00:00+00', NULL, NULL, 'Отчет за годината', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 152, '01a222f8-e2a3-7e20-87f0-df963b911d62', 'meeting', NULL, 'held', '2025-10-01 12:00:00+00', NULL, NULL, 'Agreed on a date', 'Ред „едно“
ред ''два''; -- \n %s :x ${y}	DROP TABLE urd_party;', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_interaction_engagement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_interaction_engagement VALUES
	(145, 164),
	(146, 165),
	(147, 166);


--
-- Data for Name: urd_investors_aftercare; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_aftercare VALUES
	(1, 9, NULL, '2025-08-29', 'Всичко върви; искат автобус за втората смяна.'),
	(1, 15, NULL, '2024-10-28', 'Всичко върви; искат автобус за втората смяна.'),
	(1, 16, NULL, '2025-10-22', 'Всичко върви; искат автобус за втората смяна.');


--
-- Data for Name: urd_investors_class_v_certificate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_class_v_certificate VALUES
	(1, 6, 'V', '28000000.00 BGN', 293, 3, 'РД-3', NULL),
	(1, 14, 'V', '26000000.00 EUR', 158, 3, 'РД-11', NULL);


--
-- Data for Name: urd_investors_investment_project; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_investment_project VALUES
	(9, 3, 'jv', '28000000.00 BGN', 293, NULL, '2022-03-10', 100, '["Сърбия", "Полша"]', '2022-04-30', '2022-03-10', '12187871.00 EUR', 249, '2023-01-23', 'годишен отчет', NULL, NULL),
	(9, 11, 'jv', '26000000.00 EUR', 158, NULL, '2022-12-07', 100, '["Румъния", "Полша"]', '2023-01-08', '2022-12-07', '17772952.00 EUR', 108, '2023-11-27', 'годишен отчет', NULL, NULL),
	(4, 18, 'greenfield', '6000000.00 EUR', 247, NULL, NULL, 0, '[]', '2023-05-19', '2022-11-17', NULL, NULL, NULL, NULL, 'incentives', 'Северна Македония'),
	(4, 25, 'jv', '30000000.00 EUR', 40, NULL, NULL, 40, '["Сърбия", "Полша"]', '2026-11-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3, 27, 'expansion', '10000000.00 EUR', 288, NULL, NULL, 25, '[]', '2026-12-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6, 29, 'jv', '68000000.00 BGN', 226, NULL, NULL, 70, '[]', '2026-07-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_investors_investor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_investor VALUES
	(1, NULL, NULL, 199, 'PL', 'family', '29.32', '2.1', 4800, '87000000.00 EUR', '["2018: a plant of 120 jobs in another country"]', 61, '2026-10-22', '2024-09-30', '2024-09-30'),
	(1, NULL, NULL, 200, 'CN', 'listed', '27.20', '2.1', 1200, '635000000.00 EUR', '["2018: a plant of 120 jobs in another country"]', 61, NULL, '2024-10-18', '2024-10-18'),
	(1, NULL, NULL, 201, 'GR', 'family', '13.20', '2.1', 45, '145000000.00 EUR', '["2018: a plant of 120 jobs in another country"]', 86, NULL, '2025-09-23', '2025-09-23'),
	(1, NULL, NULL, 202, 'GB', 'fund', '29.32', '2.1', 1200, '173000000.00 EUR', '["2018: a plant of 120 jobs in another country"]', 86, '2027-06-02', '2025-12-09', '2025-12-09');


--
-- Data for Name: urd_investors_investor_enquiry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_investor_enquiry VALUES
	(1, 2, 'phone', 'invest_bulgaria', '2021-07-12 11:00:00+00', NULL),
	(1, 10, 'web', 'invest_bulgaria', '2022-03-30 08:36:00+00', NULL),
	(1, 17, 'email', 'network', '2022-09-09 06:28:00+00', NULL),
	(1, 24, 'event', 'direct', '2025-11-26 09:21:00+00', NULL),
	(1, 26, 'phone', 'fair', '2025-12-16 08:52:00+00', NULL),
	(1, 28, 'web', 'chamber', '2025-09-25 11:38:00+00', NULL);


--
-- Data for Name: urd_investors_investor_issue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_investor_issue VALUES
	(1, 5, 'infrastructure', true, '2022-06-10', NULL),
	(1, 12, 'permit', true, '2023-04-07', NULL),
	(1, 13, 'workforce', false, '2023-04-07', NULL);


--
-- Data for Name: urd_investors_offer_letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_offer_letter VALUES
	(1, 93, '2026-04-20'),
	(1, 97, '2026-05-03'),
	(1, 100, '2026-02-03');


--
-- Data for Name: urd_investors_requirement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_requirement VALUES
	(1, 1, 3, '12000', '24000', '2', true, NULL, false, false, NULL, NULL, NULL, NULL, 293, NULL, '2023'),
	(1, 2, 18, '5000', '10000', '1', false, NULL, false, false, NULL, NULL, NULL, NULL, 247, NULL, '2024'),
	(1, 3, 27, '39000', '78000', '1', false, NULL, false, false, NULL, NULL, NULL, NULL, 288, NULL, '2028');


--
-- Data for Name: urd_investors_site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_site VALUES
	(1, 3, '{"bg": "Логистичен парк „Юг“, парцел 3", "en": "Logistics Park South, plot 3"}', NULL, 'plot', NULL, '99999.503.72', '79000', 'logistics', 'municipal', NULL, NULL, true, '396', true, false, '20', '55.00 EUR', NULL, NULL, 'available', NULL, NULL, '2026-01-28'),
	(1, 4, '{"bg": "Индустриална зона „Изток“, парцел 4", "en": "Industrial Zone East, plot 4"}', NULL, 'plot', NULL, '99999.501.73', '20000', 'industrial', 'municipal', NULL, '6', true, '592', true, true, '11', '39.00 EUR', NULL, NULL, 'available', NULL, NULL, '2025-08-18'),
	(1, 6, '{"bg": "Логистичен парк „Юг“, парцел 6", "en": "Logistics Park South, plot 6"}', NULL, 'plot', NULL, '99999.503.75', '71000', 'logistics', 'municipal', NULL, '6', NULL, NULL, true, false, '20', '20.00 EUR', NULL, NULL, 'available', NULL, NULL, '2025-06-26'),
	(1, 7, '{"bg": "Индустриална зона „Изток“, парцел 7", "en": "Industrial Zone East, plot 7"}', NULL, 'hall', NULL, '99999.501.76', '58000', 'industrial', 'private', NULL, NULL, true, '267', false, true, '22', NULL, '4.20 EUR', NULL, 'available', NULL, NULL, '2025-08-15'),
	(1, 8, '{"bg": "Индустриална зона „Север“, парцел 8", "en": "Industrial Zone North, plot 8"}', NULL, 'plot', NULL, '99999.502.77', '34000', 'industrial', 'municipal', NULL, '8', false, NULL, false, false, '8', '41.00 EUR', NULL, NULL, 'available', NULL, NULL, '2025-07-13');


--
-- Data for Name: urd_investors_site_shown; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_site_shown VALUES
	(1, 6, 94, 3, 'possible', 'Харесва им близостта до магистралата.'),
	(1, 7, 101, 7, 'preferred', 'Харесва им близостта до магистралата.'),
	(1, 8, 101, 4, 'possible', 'Харесва им близостта до магистралата.');


--
-- Data for Name: urd_investors_site_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_investors_site_visit VALUES
	(1, 78, 2, NULL, 'Искат второ предложение за цената'),
	(1, 94, 2, NULL, 'Искат второ предложение за цената'),
	(1, 101, 2, NULL, 'Искат второ предложение за цената');


--
-- Data for Name: urd_legal_limit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_legal_limit VALUES
	(1, 1, 'answer-days', '14', 'days', 'Наредба № 1', '2026-01-01');


--
-- Data for Name: urd_media_accreditation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_accreditation VALUES
	(1, 68, 164, 'permanent', NULL, 664, '2025-09-02', '2026-09-01'),
	(1, 69, 165, 'permanent', NULL, 672, '2026-01-12', '2027-01-11'),
	(1, 70, 166, 'permanent', NULL, 669, '2025-09-10', '2026-09-09');


--
-- Data for Name: urd_media_accredited_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_accredited_person VALUES
	(1, 10, 69, 733, 'репортер'),
	(1, 11, 70, 706, 'оператор'),
	(1, 12, 70, 728, 'главен редактор');


--
-- Data for Name: urd_media_briefing_attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_briefing_attendance VALUES
	(1, 107, 'briefing'),
	(1, 108, 'briefing'),
	(1, 109, 'press_conference');


--
-- Data for Name: urd_media_correction_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_correction_request VALUES
	(1, 176, NULL, NULL, NULL);


--
-- Data for Name: urd_media_coverage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_coverage VALUES
	(1, 6, 166, 738, '2023-10-05 02:39:00+00', 'https://media-6.example.org/20231005-104', NULL, NULL, 'Нов парк: какво предстои', 'Нов парк', 'body', NULL, NULL, 0, 'person', '2023-10-05', NULL, 59, NULL, NULL, NULL, NULL, NULL, false, false),
	(1, 7, 163, 719, '2026-02-18 23:46:00+00', 'https://media-3.example.org/20260218-704', NULL, NULL, 'Бюджет на общината: какво предстои', 'Бюджет на общината', 'lead', NULL, NULL, 0, 'person', '2026-02-19', NULL, 60, NULL, NULL, NULL, NULL, NULL, false, false),
	(1, 8, 163, 715, '2026-02-19 04:46:00+00', 'https://media-3.example.org/20260219-177', NULL, NULL, 'Бюджет на общината: какво предстои', 'Бюджет на общината', 'body', NULL, NULL, 0, 'person', '2026-02-19', NULL, 60, NULL, NULL, NULL, NULL, NULL, false, false);


--
-- Data for Name: urd_media_election; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_election VALUES
	(1, 1, '2026-03-02', 'Sample 1');


--
-- Data for Name: urd_media_journalist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_journalist VALUES
	(1, NULL, NULL, 647, 'editor', '["14000000", "11000000"]', NULL, NULL, '[]', NULL, true, false),
	(1, NULL, NULL, 652, 'camera', '["15000000"]', NULL, NULL, '[]', NULL, true, false),
	(1, NULL, NULL, 674, 'reporter', '["11000000", "15000000"]', NULL, '17:30', '[]', NULL, true, false),
	(1, NULL, NULL, 664, 'editor_in_chief', '["01000000"]', NULL, NULL, '[]', NULL, true, false),
	(1, NULL, NULL, 672, 'editor_in_chief', '["01000000"]', NULL, '17:30', '[]', NULL, true, false),
	(1, NULL, NULL, 669, 'editor_in_chief', '["04000000", "01000000"]', NULL, '17:30', '[]', NULL, false, false),
	(1, NULL, NULL, 680, 'reporter', '["11000000"]', NULL, '16:00', '[]', NULL, true, false),
	(1, NULL, NULL, 681, 'reporter', '["14000000"]', NULL, '17:30', '[]', NULL, true, false),
	(1, NULL, NULL, 682, 'editor', '["11000000", "04000000"]', NULL, NULL, '[]', NULL, true, false),
	(1, NULL, '2023-01-07', 684, 'editor_in_chief', '["06000000"]', NULL, '16:00', '[]', NULL, true, false),
	(1, NULL, '2023-12-27', 685, 'reporter', '["01000000", "04000000"]', NULL, NULL, '[]', NULL, true, false),
	(1, NULL, '2023-01-02', 686, 'reporter', '["06000000"]', NULL, '16:00', '[]', NULL, true, false);


--
-- Data for Name: urd_media_media_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_media_request VALUES
	(1, 62, 647, '2024-10-28 09:17:00+00', '2024-10-29 11:17:00+00', NULL, NULL),
	(1, 63, 652, '2025-05-20 09:56:00+00', '2025-05-21 11:56:00+00', NULL, NULL),
	(1, 64, 674, '2026-02-27 07:24:00+00', '2026-02-28 09:24:00+00', NULL, NULL);


--
-- Data for Name: urd_media_outlet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_outlet VALUES
	(1, NULL, NULL, 161, 'newspaper', NULL, NULL, NULL, 30000, 'circulation', 'издателят', '2025-12-06', 'Ясенград и околността', 'bg', '2026-06-30'),
	(1, NULL, NULL, 162, 'radio', NULL, NULL, NULL, 55000, 'audience', 'издателят', '2024-10-19', 'Ясенград и околността', 'bg', '2026-06-30'),
	(1, NULL, NULL, 163, 'online', NULL, NULL, NULL, 36000, 'audience', 'издателят', '2025-08-31', 'Ясенград и околността', 'bg', '2026-06-30'),
	(1, NULL, NULL, 164, 'tv', NULL, NULL, NULL, 37000, 'audience', 'издателят', '2025-05-13', 'Ясенград и околността', 'bg', '2026-06-30'),
	(1, NULL, NULL, 165, 'agency', NULL, NULL, NULL, 32000, 'audience', 'издателят', '2025-08-08', 'Ясенград и околността', 'bg', '2026-06-30'),
	(1, NULL, NULL, 166, 'newspaper', NULL, NULL, NULL, 56000, 'circulation', 'издателят', '2024-11-30', 'Ясенград и околността', 'bg', '2026-06-30');


--
-- Data for Name: urd_media_press_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_press_event VALUES
	(1, 178, 'press_conference', NULL);


--
-- Data for Name: urd_media_press_release; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_press_release VALUES
	(1, 58, '{"bg": "Празник на града", "en": "Festival of the town"}', '{"bg": "Празник на града: подробности за медиите.", "en": "Festival of the town: what the press should know."}', NULL, 6, 'usable', 62, NULL),
	(1, 59, '{"bg": "Нов парк", "en": "A new park"}', '{"bg": "Нов парк: подробности за медиите.", "en": "A new park: what the press should know."}', NULL, 6, 'usable', 62, NULL),
	(1, 60, '{"bg": "Бюджет на общината", "en": "Budget of the municipality"}', '{"bg": "Бюджет на общината: подробности за медиите.", "en": "Budget of the municipality: what the press should know."}', NULL, 5, 'usable', 62, NULL);


--
-- Data for Name: urd_media_q_and_a; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_q_and_a VALUES
	(1, 149, NULL);


--
-- Data for Name: urd_media_rebuttal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_rebuttal VALUES
	(1, 177, NULL, NULL, NULL);


--
-- Data for Name: urd_media_release_recipient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_release_recipient VALUES
	(1, 95, 60, 680, '2026-02-18 14:46:00+00', false),
	(1, 96, 60, 681, '2026-02-18 14:46:00+00', false),
	(1, 97, 60, 682, '2026-02-18 14:46:00+00', false);


--
-- Data for Name: urd_media_run_sheet_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_media_run_sheet_item VALUES
	(1, 1, 175, '2026-03-02 09:00:00+00', NULL, 'Sample 1', NULL);


--
-- Data for Name: urd_merge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_merge VALUES
	(1, 964, 965, '2026-03-02 09:00:00+00', 'Sample 1', NULL, '[]', NULL),
	(2, 980, 981, '2026-03-02 12:00:00+00', 'р.тополова', 'една и съща', '[{"row": {"id": 1552}, "table": "urd_contact_point", "action": "moved", "column": "party_id"}, {"row": {"id": 183}, "table": "urd_name", "action": "added", "column": ""}]', NULL),
	(3, 980, 982, '2026-03-02 12:00:00+00', 'р.тополова', NULL, '[{"row": {"id": 1553}, "table": "urd_contact_point", "action": "moved", "column": "party_id"}, {"row": {"id": 184}, "table": "urd_name", "action": "added", "column": ""}]', '2026-03-02 12:00:00+00');


--
-- Data for Name: urd_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_name VALUES
	(181, 949, 'Boris Kovachev', 'official', 'bg-Latn', 'визитка', NULL, NULL),
	(182, 953, 'Tsvetan Oreshkov', 'official', 'bg-Latn', 'подпис', NULL, NULL),
	(183, 980, 'Сдружение „Орехова гора“ 26', 'alias', NULL, '№ 981', NULL, NULL);


--
-- Data for Name: urd_ngos_advisory_seat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_advisory_seat VALUES
	(1, 47, 954, 683, 'Заповед № 118', '2026-10-28'),
	(1, 48, 954, 578, 'Заповед № 118', '2027-02-05'),
	(1, 49, 954, 551, 'Заповед № 118', '2027-05-16');


--
-- Data for Name: urd_ngos_disbursement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_disbursement VALUES
	(1, 18, 40, '3950.00 BGN', '2025-12-11', 'Окончателно плащане'),
	(1, 19, 41, '3100.00 BGN', '2025-04-11', 'Аванс'),
	(1, 20, 41, '3100.00 BGN', '2025-11-27', 'Окончателно плащане');


--
-- Data for Name: urd_ngos_grant_programme; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_grant_programme VALUES
	(1, 4, 'civic-2024', '{"bg": "Граждански инициативи 2024", "en": "Civic initiatives 2024"}', 2024, '120000.00 BGN', 'Решение № 124', NULL),
	(1, 5, 'civic-2025', '{"bg": "Граждански инициативи 2025", "en": "Civic initiatives 2025"}', 2025, '120000.00 BGN', 'Решение № 125', NULL),
	(1, 6, 'civic-2026', '{"bg": "Граждански инициативи 2026", "en": "Civic initiatives 2026"}', 2026, '120000.00 EUR', 'Решение № 126', NULL);


--
-- Data for Name: urd_ngos_influence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_influence VALUES
	(1, 36, 114, 'бюджет', 2, 5, NULL, '2024-07-31', 54, 54),
	(1, 37, 115, 'младежки план', 3, 5, NULL, '2024-07-12', 54, 74),
	(1, 38, 115, 'бюджет', 4, 3, NULL, '2024-09-13', 54, 74);


--
-- Data for Name: urd_ngos_joint_initiative; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_joint_initiative VALUES
	(1, 55, 'culture', NULL, NULL, '800.00 EUR', NULL, NULL),
	(1, 56, 'culture', NULL, NULL, '800.00 EUR', NULL, NULL),
	(1, 57, 'culture', NULL, NULL, '800.00 EUR', NULL, NULL);


--
-- Data for Name: urd_ngos_letter_of_support; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_letter_of_support VALUES
	(1, 150, NULL, NULL);


--
-- Data for Name: urd_ngos_municipal_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_municipal_grant VALUES
	(3, 40, '360G-yasengrad-2025-002', '{"bg": "Чиста река", "en": "A clean river"}', '{"bg": "Чиста река: открити занимания през цялото лято.", "en": "A clean river: open to all during the summer."}', 5, 'environment', '[]', '7900.00 BGN', '7900.00 BGN', '2025-03-18', '2025-05-15', '2025-10-31', '2025-11-30', '2025-11-21', '2025-11-30', NULL),
	(3, 41, '360G-yasengrad-2025-003', '{"bg": "Лято в двора", "en": "Summer in the yard"}', '{"bg": "Лято в двора: открити занимания през цялото лято.", "en": "Summer in the yard: open to all during the summer."}', 5, 'youth', '[]', '6200.00 BGN', '6200.00 BGN', '2025-03-17', '2025-05-15', '2025-10-31', '2025-11-30', '2025-11-07', '2025-11-16', NULL),
	(1, 42, '360G-yasengrad-2026-001', '{"bg": "Чиста река", "en": "A clean river"}', '{"bg": "Чиста река: открити занимания през цялото лято.", "en": "A clean river: open to all during the summer."}', 6, 'environment', '[]', '4700.00 EUR', NULL, NULL, '2026-05-15', '2026-10-31', NULL, NULL, NULL, NULL),
	(1, 43, '360G-yasengrad-2026-002', '{"bg": "Лято в двора", "en": "Summer in the yard"}', '{"bg": "Лято в двора: открити занимания през цялото лято.", "en": "Summer in the yard: open to all during the summer."}', 6, 'youth', '[]', '3600.00 EUR', NULL, NULL, '2026-05-15', '2026-10-31', NULL, NULL, NULL, NULL),
	(1, 44, '360G-yasengrad-2026-003', '{"bg": "Спорт за всички", "en": "Sport for all"}', '{"bg": "Спорт за всички: открити занимания през цялото лято.", "en": "Sport for all: open to all during the summer."}', 6, 'sport', '[]', '2600.00 EUR', NULL, NULL, '2026-05-15', '2026-10-31', NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_ngos_ngo; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_ngo VALUES
	(1, NULL, NULL, 147, 'association', 'public', 're_registered', '2025-10-08', '["social"]', '[]', '[]', 12, 1, '57000.00 EUR', 2025),
	(1, NULL, NULL, 158, 'association', 'public', 'court_only', '2026-01-03', '["sport", "youth"]', '[]', '[]', 0, 0, '95000.00 EUR', 2025),
	(1, NULL, NULL, 159, 'association', 'public', 're_registered', '2026-01-06', '["sport", "youth"]', '[]', '[]', 5, 0, '53000.00 EUR', 2025),
	(1, NULL, NULL, 160, 'association', 'private', 're_registered', '2025-08-22', '["sport", "youth"]', '[]', '[]', 0, 0, '109000.00 EUR', 2024),
	(1, NULL, NULL, 114, 'chitalishte', 'public', 'court_only', '2026-02-02', '["culture"]', '[]', '[]', 5, 3, '85000.00 EUR', 2025),
	(1, NULL, NULL, 115, 'chitalishte', 'public', 're_registered', '2025-10-20', '["culture"]', '[]', '[]', 0, 3, '112000.00 EUR', 2025);


--
-- Data for Name: urd_ngos_office_bearer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_office_bearer VALUES
	(1, NULL, NULL, 628, true, 'severally'),
	(1, NULL, NULL, 633, true, 'severally'),
	(1, NULL, NULL, 634, true, 'severally');


--
-- Data for Name: urd_ngos_premises_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_premises_use VALUES
	(1, 51, '99999.501.13.1.2', 'ул. „Белибрези“ 4', '55', '20.00 EUR', 'Решение № 211', '2025-11-12', NULL),
	(1, 52, '99999.501.14.1.3', 'ул. „Бистрица“ 5', '70', '40.00 EUR', 'Решение № 212', '2025-10-13', NULL),
	(1, 53, '99999.501.15.1.4', 'ул. „Ведрина“ 6', '85', '60.00 EUR', 'Решение № 213', '2025-09-13', NULL);


--
-- Data for Name: urd_ngos_signature; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_ngos_signature VALUES
	(1, 12, 51, 594, '2025-12-02'),
	(1, 13, 52, 355, '2025-11-02'),
	(1, 14, 53, 362, '2025-10-03');


--
-- Data for Name: urd_organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_organisation VALUES
	(1, 1, 'Община Ясенград', 'BG', NULL, NULL, NULL, true, NULL),
	(1, 10, 'Отдел „Европейски проекти“', 'BG', 1, NULL, NULL, true, NULL),
	(1, 11, 'Звено „Инвестиции и бизнес“', 'BG', 1, NULL, NULL, true, NULL),
	(1, 12, 'Звено „Връзки с обществеността и протокол“', 'BG', 1, NULL, NULL, true, NULL),
	(1, 114, 'Народно читалище „Паисий“, Сребролес', 'BG', NULL, '2001', NULL, false, NULL),
	(1, 115, 'Народно читалище „Напредък“, Тополово поле', 'BG', NULL, '2007-10-03', NULL, false, NULL),
	(1, 129, 'Областно пътно управление – Ясенград', 'BG', NULL, '1998-06-05', NULL, false, NULL),
	(1, 147, 'Сдружение „Четири лапи на двора“', 'BG', NULL, '2005', NULL, false, NULL),
	(1, 158, 'Спортен клуб „Тенис Ясенград“', 'BG', NULL, '2014', NULL, false, NULL),
	(1, 159, 'Спортен клуб „Футбол Ясенград“', 'BG', NULL, '2020', NULL, false, NULL),
	(1, 160, 'Спортен клуб „Шах Ясенград“', 'BG', NULL, '1997-10-26', NULL, false, NULL),
	(1, 161, 'в. „Ясенградски вести“', 'BG', NULL, '1997', NULL, false, NULL),
	(1, 162, 'Радио „Ясен“', 'BG', NULL, '1994-03-02', NULL, false, NULL),
	(1, 163, 'Телевизия „Бистрица“', 'BG', NULL, '2020-03-30', NULL, false, NULL),
	(1, 164, 'yasengrad-dnes', 'BG', NULL, '2009', NULL, false, NULL),
	(1, 165, 'в. „Пазар и поле“', 'BG', NULL, '1990-12-06', NULL, false, NULL),
	(1, 166, 'Портал „Площадът“', 'BG', NULL, '2006', NULL, false, NULL),
	(1, 169, '„Електроразпределение Ясен“ АД', 'BG', NULL, '1988', NULL, false, NULL),
	(1, 170, '„Автотранспорт – Ясенград“ ЕООД', 'BG', NULL, '1990-09-25', NULL, false, NULL),
	(1, 171, '„Чистота – Ясенград“ ЕООД', 'BG', NULL, '2017', NULL, false, NULL),
	(1, 182, 'Dişbudak Ovası Belediyesi', 'TR', NULL, NULL, NULL, false, NULL),
	(1, 183, 'Ясенодільська міська рада', 'UA', NULL, NULL, NULL, false, NULL),
	(1, 184, '松雾湖市人民政府', 'CN', NULL, NULL, NULL, false, NULL),
	(1, 199, 'Wójcik Meble Sp. z o.o.', 'PL', NULL, NULL, NULL, false, NULL),
	(1, 200, '松雾湖电池有限公司', 'CN', NULL, NULL, NULL, false, NULL),
	(1, 201, 'Λευκάδης Τρόφιμα ΑΕ', 'GR', NULL, NULL, NULL, false, NULL),
	(1, 202, 'Ashgrove Logistics Ltd', 'GB', NULL, NULL, NULL, false, NULL),
	(1, 954, 'Консултативен съвет по въпросите на младежта', 'BG', 1, NULL, NULL, true, NULL),
	(1, 955, 'Министерство на пътищата и мостовете', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 958, 'Министерство на общинското развитие', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 961, 'Министерство на училищата и читалищата', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 964, 'Officina Tramontana S.r.l. 23', 'IT', NULL, NULL, NULL, false, NULL),
	(1, 965, 'Сдружение „Орехова гора“ 24', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 970, '„Бели брези“ ООД 24', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 971, 'Officina Tramontana S.r.l. 24', 'IT', NULL, NULL, NULL, false, NULL),
	(1, 972, 'Сдружение „Орехова гора“ 25', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 976, 'Читалище „Светлина“ 25', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 977, 'Hafenwerk Nordlicht GmbH 25', 'DE', NULL, NULL, NULL, false, NULL),
	(1, 979, '„Бели брези“ ООД 25', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 980, 'Officina Tramontana S.r.l. 25', 'IT', NULL, NULL, NULL, false, NULL),
	(1, 981, 'Сдружение „Орехова гора“ 26', 'BG', NULL, NULL, NULL, false, NULL),
	(1, 982, 'Lindqvist Ventil AB 26', 'SE', NULL, NULL, NULL, false, NULL),
	(1, 984, 'Читалище „Светлина“ 26', 'BG', NULL, NULL, NULL, false, NULL);


--
-- Data for Name: urd_participant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_participant VALUES
	(150, 975, 976, 904, NULL, NULL, NULL, '2025-10-03 12:00:00+00'),
	(151, 978, 979, 905, NULL, NULL, NULL, '2025-10-02 12:00:00+00'),
	(152, 983, 984, 906, NULL, NULL, NULL, '2025-10-01 12:00:00+00');


--
-- Data for Name: urd_partner_cities_city_agreement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_city_agreement VALUES
	(1, 11, 11, '["administration", "economy"]'),
	(1, 12, 12, '["youth", "health", "environment"]'),
	(1, 13, 13, '["economy", "administration", "sport", "tourism"]');


--
-- Data for Name: urd_partner_cities_city_letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_city_letter VALUES
	(1, 129, '["en"]'),
	(1, 130, '["en"]'),
	(1, 131, '["en"]');


--
-- Data for Name: urd_partner_cities_congratulation_cycle; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_congratulation_cycle VALUES
	(1, 155, 'national_day', '2026-10-29'),
	(1, 156, 'national_day', '2026-11-11'),
	(1, 157, 'national_day', '2026-12-01');


--
-- Data for Name: urd_partner_cities_exchange; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_exchange VALUES
	(1, 128, 'school', 'out', '2022-06-05', 2, 28, 14, '[]', '1100.00 EUR', NULL, NULL, NULL, NULL),
	(1, 129, 'expert', 'out', '2023-05-11', 2, 10, 4, '[]', '7900.00 EUR', NULL, NULL, NULL, NULL),
	(1, 130, 'sport', 'in', '2026-10-19', 4, 26, 12, '[]', '8900.00 EUR', NULL, NULL, NULL, NULL);


--
-- Data for Name: urd_partner_cities_freeze; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_freeze VALUES
	(1, 1, 977, 'Sample 1', '2026-03-02', NULL, NULL);


--
-- Data for Name: urd_partner_cities_gift_exchange; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_gift_exchange VALUES
	(1, 118, 'Книга за розопроизводството', 'Албум за града'),
	(1, 122, 'Дърворезба', 'Дърворезба'),
	(1, 125, 'Керамика от местни майстори', 'Керамика от местни майстори');


--
-- Data for Name: urd_partner_cities_greeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_greeting VALUES
	(1, 151, NULL, '[]');


--
-- Data for Name: urd_partner_cities_partner_city; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_partner_city VALUES
	(1, NULL, NULL, 182, '{"bg": "Дишбудак Овасъ", "en": "Disbudak Ovasi Belediyesi"}', 'TR', NULL, 41000, 2024, '["tr", "en"]', 'Europe/Istanbul', 88, 855, false, '2-sunday-09', '10-29', 'twin', '["health", "sport", "culture"]'),
	(1, NULL, NULL, 183, '{"bg": "Ясенодил", "en": "Yasenodilska miska rada"}', 'UA', NULL, 101000, 2024, '["uk", "en"]', 'Europe/Kyiv', 62, 858, NULL, '06-24', '08-24', 'twin', '["environment", "economy", "youth"]'),
	(1, NULL, NULL, 184, '{"bg": "Сунуху", "en": "Songwuhu People''s Government"}', 'CN', NULL, 136000, 2024, '["zh", "en"]', 'Asia/Shanghai', 62, 865, false, '05-09', '10-01', 'twin', '["youth", "culture", "sport"]');


--
-- Data for Name: urd_partner_cities_twinning; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_partner_cities_twinning VALUES
	(1, 122, 'twin', NULL, '2016-12-04'),
	(1, 127, 'twin', NULL, '2002-04-13'),
	(1, 131, 'twin', NULL, '2004-08-21');


--
-- Data for Name: urd_party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_party VALUES
	(1, '01a222f8-851d-7578-8b58-7086d0dc9bb8', 'organisation', 'Община Ясенград', 'община ясенград', NULL, NULL),
	(10, '01a222f8-858d-703a-8512-3b1aa7829232', 'organisation', 'Отдел „Европейски проекти“', 'отдел европейски проекти', NULL, NULL),
	(11, '01a222f8-8597-719f-89e0-f3255bfa77d9', 'organisation', 'Звено „Инвестиции и бизнес“', 'звено инвестиции и бизнес', NULL, NULL),
	(12, '01a222f8-85a0-7393-912b-6674814e11e9', 'organisation', 'Звено „Връзки с обществеността и протокол“', 'звено връзки с обществеността и протокол', NULL, NULL),
	(23, '01a222f8-8686-7dea-8b96-f796a43c7feb', 'person', 'Васил Димитров Митев', 'митев васил димитров', NULL, NULL),
	(48, '01a222f8-87f4-7c5f-919e-f48a2dd84968', 'person', 'Чавдар Стоянов Узунов', 'узунов чавдар стоянов', NULL, NULL),
	(54, '01a222f8-8867-71d3-9bf5-1f4bf23db550', 'person', 'Симеон Павлов Тодоров', 'тодоров симеон павлов', NULL, NULL),
	(60, '01a222f8-88db-741f-8217-8257878d69c5', 'person', 'Живка Любомирова Щерева', 'щерева живка любомирова', NULL, NULL),
	(61, '01a222f8-88f1-7475-984b-0c62f945f833', 'person', 'Станимир Антонов Петков', 'петков станимир антонов', NULL, NULL),
	(62, '01a222f8-8906-7fd7-8829-8ef548e929a5', 'person', 'Десислава Емилова Велева', 'велева десислава емилова', NULL, NULL),
	(73, '01a222f8-892b-7ceb-872f-2b52602919df', 'person', 'Явор Йорданов Златев', 'златев явор йорданов', NULL, NULL),
	(74, '01a222f8-892b-7ceb-872f-2b52602919e0', 'person', 'Лиляна Александрова Караджова', 'караджова лиляна александрова', NULL, NULL),
	(75, '01a222f8-892b-7ceb-872f-2b52602919e1', 'person', 'Александър Иванов Ангелов', 'ангелов александър иванов', NULL, NULL),
	(82, '01a222f8-892b-7ceb-872f-2b52602919e8', 'person', 'Даниела Йорданова Найденова', 'найденова даниела йорданова', NULL, NULL),
	(84, '01a222f8-892b-7ceb-872f-2b52602919ea', 'person', 'Десислава Василова Маринова', 'маринова десислава василова', NULL, NULL),
	(86, '01a222f8-892b-7ceb-872f-2b52602919ec', 'person', 'Мира Николова Лозанова', 'лозанова мира николова', NULL, NULL),
	(87, '01a222f8-892b-7ceb-872f-2b52602919ed', 'person', 'Боян Калинов Петков', 'петков боян калинов', NULL, NULL),
	(88, '01a222f8-892b-7ceb-872f-2b52602919ee', 'person', 'Иванка Павлова Бакърджиева', 'бакърджиева иванка павлова', NULL, NULL),
	(114, '01a222f8-89b8-7b71-807c-a3b9ab1984fd', 'organisation', 'Народно читалище „Паисий“, Сребролес', 'паисий сребролес', NULL, NULL),
	(115, '01a222f8-89b8-7b71-807c-a3b9ab1984fe', 'organisation', 'Народно читалище „Напредък“, Тополово поле', 'напредък тополово поле', NULL, NULL),
	(129, '01a222f8-89b8-7b71-807c-a3b9ab19850c', 'organisation', 'Областно пътно управление – Ясенград', 'областно пътно управление ясенград', NULL, NULL),
	(147, '01a222f8-89b8-7b71-807c-a3b9ab19851e', 'organisation', 'Сдружение „Четири лапи на двора“', 'четири лапи на двора', NULL, NULL),
	(158, '01a222f8-89b8-7b71-807c-a3b9ab198529', 'organisation', 'Спортен клуб „Тенис Ясенград“', 'спортен клуб тенис ясенград', NULL, NULL),
	(159, '01a222f8-89b8-7b71-807c-a3b9ab19852a', 'organisation', 'Спортен клуб „Футбол Ясенград“', 'спортен клуб футбол ясенград', NULL, NULL),
	(160, '01a222f8-89b8-7b71-807c-a3b9ab19852b', 'organisation', 'Спортен клуб „Шах Ясенград“', 'спортен клуб шах ясенград', NULL, NULL),
	(161, '01a222f8-89b8-7b71-807c-a3b9ab19852c', 'organisation', 'в. „Ясенградски вести“', 'в ясенградски вести', NULL, NULL),
	(162, '01a222f8-89b8-7b71-807c-a3b9ab19852d', 'organisation', 'Радио „Ясен“', 'радио ясен', NULL, NULL),
	(163, '01a222f8-89b8-7b71-807c-a3b9ab19852e', 'organisation', 'Телевизия „Бистрица“', 'телевизия бистрица', NULL, NULL),
	(164, '01a222f8-89b8-7b71-807c-a3b9ab19852f', 'organisation', 'yasengrad-dnes', 'yasengrad dnes', NULL, NULL),
	(165, '01a222f8-89b8-7b71-807c-a3b9ab198530', 'organisation', 'в. „Пазар и поле“', 'в пазар и поле', NULL, NULL),
	(166, '01a222f8-89b8-7b71-807c-a3b9ab198531', 'organisation', 'Портал „Площадът“', 'портал площадът', NULL, NULL),
	(169, '01a222f8-89b8-7b71-807c-a3b9ab198534', 'organisation', '„Електроразпределение Ясен“ АД', 'електроразпределение ясен', NULL, NULL),
	(170, '01a222f8-89b8-7b71-807c-a3b9ab198535', 'organisation', '„Автотранспорт – Ясенград“ ЕООД', 'автотранспорт ясенград', NULL, NULL),
	(171, '01a222f8-89b8-7b71-807c-a3b9ab198536', 'organisation', '„Чистота – Ясенград“ ЕООД', 'чистота ясенград', NULL, NULL),
	(182, '01a222f8-89b8-7b71-807c-a3b9ab198541', 'organisation', 'Dişbudak Ovası Belediyesi', 'disbudak ovası belediyesi', NULL, NULL),
	(183, '01a222f8-89b8-7b71-807c-a3b9ab198542', 'organisation', 'Ясенодільська міська рада', 'ясенодільська міська рада', NULL, NULL),
	(184, '01a222f8-89b8-7b71-807c-a3b9ab198543', 'organisation', '松雾湖市人民政府', '松雾湖市人民政府', NULL, NULL),
	(199, '01a222f8-89b8-7b71-807c-a3b9ab198552', 'organisation', 'Wójcik Meble Sp. z o.o.', 'wojcik meble', NULL, NULL),
	(200, '01a222f8-89b8-7b71-807c-a3b9ab198553', 'organisation', '松雾湖电池有限公司', '松雾湖电池有限公司', NULL, NULL),
	(201, '01a222f8-89b8-7b71-807c-a3b9ab198554', 'organisation', 'Λευκάδης Τρόφιμα ΑΕ', 'λευκαδησ τροφιμα', NULL, NULL),
	(202, '01a222f8-89b8-7b71-807c-a3b9ab198555', 'organisation', 'Ashgrove Logistics Ltd', 'ashgrove logistics', NULL, NULL),
	(355, '01a222f8-8b3c-7339-9e33-d59a7b7545a5', 'person', 'Боян Димитров Господинов', 'господинов боян димитров', NULL, NULL),
	(362, '01a222f8-8b3c-7339-9e33-d59a7b7545ac', 'person', 'Снежана Симеонова Калпакчиева', 'калпакчиева снежана симеонова', NULL, NULL),
	(551, '01a222f8-8b3d-7946-837b-d5fa3b9bf802', 'person', 'Павлина Балканска', 'балканска павлина', NULL, NULL),
	(578, '01a222f8-8b3d-7946-837b-d5fa3b9bf81d', 'person', 'Цветанка Емилова Иванова', 'иванова цветанка емилова', NULL, NULL),
	(594, '01a222f8-8b3d-7946-837b-d5fa3b9bf82d', 'person', 'Йордан Иванов Русев', 'русев йордан иванов', NULL, NULL),
	(633, '01a222f8-8b3d-7946-837b-d5fa3b9bf854', 'person', 'Боряна Спасова', 'спасова боряна', NULL, NULL),
	(683, '01a222f8-8b3d-7946-837b-d5fa3b9bf886', 'person', 'Огнян Калоянов Чакъров', 'чакъров огнян калоянов', NULL, NULL),
	(691, '01a222f8-8b3d-7946-837b-d5fa3b9bf88e', 'person', 'Десислава Асенова Юрукова', 'юрукова десислава асенова', NULL, NULL),
	(696, '01a222f8-8b3d-7946-837b-d5fa3b9bf893', 'person', 'Цветан Василов Шишков', 'шишков цветан василов', NULL, NULL),
	(697, '01a222f8-8b3d-7946-837b-d5fa3b9bf894', 'person', 'Огнян Димов', 'димов огнян', NULL, NULL),
	(706, '01a222f8-8b3d-7946-837b-d5fa3b9bf89d', 'person', 'Ваня Велизарова Маринова', 'маринова ваня велизарова', NULL, NULL),
	(708, '01a222f8-8b3d-7946-837b-d5fa3b9bf89f', 'person', 'Асен Антонов Дунавски', 'дунавски асен антонов', NULL, NULL),
	(713, '01a222f8-8b3d-7946-837b-d5fa3b9bf8a4', 'person', 'Лиляна Симеонова Орешкова', 'орешкова лиляна симеонова', NULL, NULL),
	(715, '01a222f8-8b3d-7946-837b-d5fa3b9bf8a6', 'person', 'Илия Здравков Тодоров', 'тодоров илия здравков', NULL, NULL),
	(719, '01a222f8-8b3d-7946-837b-d5fa3b9bf8aa', 'person', 'Светослав Николаев Балкански', 'балкански светослав николаев', NULL, NULL),
	(724, '01a222f8-8b3d-7946-837b-d5fa3b9bf8af', 'person', 'Петър Халачев', 'халачев петър', NULL, NULL),
	(728, '01a222f8-8b3d-7946-837b-d5fa3b9bf8b3', 'person', 'Валентин Стефанов Сувариев', 'сувариев валентин стефанов', NULL, NULL),
	(731, '01a222f8-8b3d-7946-837b-d5fa3b9bf8b6', 'person', 'Михаил Чавдаров Вълчев', 'вълчев михаил чавдаров', NULL, NULL),
	(732, '01a222f8-8b3d-7946-837b-d5fa3b9bf8b7', 'person', 'Весела Ясенова', 'ясенова весела', NULL, NULL),
	(733, '01a222f8-8b3d-7946-837b-d5fa3b9bf8b8', 'person', 'Даниела Христова Калпакчиева', 'калпакчиева даниела христова', NULL, NULL),
	(737, '01a222f8-8b3d-7946-837b-d5fa3b9bf8bc', 'person', 'Али Мехмедов Османов', 'османов али мехмедов', NULL, NULL),
	(738, '01a222f8-8b3d-7946-837b-d5fa3b9bf8bd', 'person', 'Петя Янкова Златева', 'златева петя янкова', NULL, NULL),
	(739, '01a222f8-8b3d-7946-837b-d5fa3b9bf8be', 'person', 'Магдалена Мартинова Караджова', 'караджова магдалена мартинова', NULL, NULL),
	(741, '01a222f8-8b3e-757e-989b-6a18b91169e9', 'person', 'Калин Ганев', 'ганев калин', NULL, NULL),
	(742, '01a222f8-8b3e-757e-989b-6a18b91169ea', 'person', 'Иванка Яворова Савова', 'савова иванка яворова', NULL, NULL),
	(743, '01a222f8-8b3e-757e-989b-6a18b91169eb', 'person', 'Янко Цветанов Бонев', 'бонев янко цветанов', NULL, NULL),
	(855, '01a222f8-8b3e-757e-989b-6a18b9116a5b', 'person', 'İsmail Çınaroğlu', 'cınaroglu ismail', NULL, NULL),
	(858, '01a222f8-8b3e-757e-989b-6a18b9116a5e', 'person', 'Оксана Яснопільська', 'яснопільська оксана', NULL, NULL),
	(865, '01a222f8-8b3e-757e-989b-6a18b9116a65', 'person', 'Ming Wang', 'wang ming', NULL, NULL),
	(905, '01a222f8-8b3e-757e-989b-6a18b9116a8d', 'person', 'Katalin Erdős', 'erdos katalin', NULL, NULL),
	(908, '01a222f8-8b3e-757e-989b-6a18b9116a90', 'person', 'Anna Ekström', 'ekstrom anna', NULL, NULL),
	(929, '01a222f8-8b3e-757e-989b-6a18b9116aa5', 'person', 'Zbigniew Wójcik', 'wojcik zbigniew', NULL, NULL),
	(954, '01a222f8-a8cf-7d36-952f-7ab56e1858e9', 'organisation', 'Консултативен съвет по въпросите на младежта', 'консултативен съвет по въпросите на младежта', NULL, NULL),
	(955, '01a222f8-d482-7479-8a5b-8c63219d198e', 'organisation', 'Министерство на пътищата и мостовете', 'министерство на пътищата и мостовете', NULL, NULL),
	(958, '01a222f8-d4e4-763c-9515-43f5a62bbb7d', 'organisation', 'Министерство на общинското развитие', 'министерство на общинското развитие', NULL, NULL),
	(961, '01a222f8-d54a-7459-9b2d-d01cb7a3c819', 'organisation', 'Министерство на училищата и читалищата', 'министерство на училищата и читалищата', NULL, NULL),
	(964, '01a222f8-de8b-706e-86d5-5e24d3516942', 'organisation', 'Officina Tramontana S.r.l. 23', 'officina tramontana s r l 23', NULL, NULL),
	(965, '01a222f8-de96-7630-82ed-04a6b6872669', 'organisation', 'Сдружение „Орехова гора“ 24', 'орехова гора 24', NULL, NULL),
	(970, '01a222f8-df98-755a-973d-f745eebfa0ed', 'organisation', '„Бели брези“ ООД 24', 'бели брези оод 24', NULL, NULL),
	(971, '01a222f8-dfd1-721d-841d-074333592fc4', 'organisation', 'Officina Tramontana S.r.l. 24', 'officina tramontana s r l 24', NULL, NULL),
	(972, '01a222f8-dfef-760b-8fa7-e553a448f3e4', 'organisation', 'Сдружение „Орехова гора“ 25', 'орехова гора 25', NULL, NULL),
	(976, '01a222f8-e04a-7726-9e63-18f3f8ca2594', 'organisation', 'Читалище „Светлина“ 25', 'светлина 25', NULL, NULL),
	(977, '01a222f8-e075-7606-9930-9fd618be9233', 'organisation', 'Hafenwerk Nordlicht GmbH 25', 'hafenwerk nordlicht gmbh 25', NULL, NULL),
	(979, '01a222f8-e0af-70b8-96f5-ed02ed19d67d', 'organisation', '„Бели брези“ ООД 25', 'бели брези оод 25', NULL, NULL),
	(980, '01a222f8-e0e7-7170-955e-d89068cd98cf', 'organisation', 'Officina Tramontana S.r.l. 25', 'officina tramontana s r l 25', NULL, NULL),
	(981, '01a222f8-e0f7-7a66-9ab9-7f676f62e703', 'organisation', 'Сдружение „Орехова гора“ 26', 'орехова гора 26', 980, NULL),
	(982, '01a222f8-e102-7079-9342-ef2292f46956', 'organisation', 'Lindqvist Ventil AB 26', 'lindqvist ventil ab 26', NULL, NULL),
	(984, '01a222f8-e299-765f-8f9a-fee5a212653e', 'organisation', 'Читалище „Светлина“ 26', 'светлина 26', NULL, NULL),
	(933, '01a222f8-8b3e-757e-989b-6a18b9116aa9', 'person', 'Ming Lin', 'lin ming', NULL, NULL),
	(938, '01a222f8-8b3e-757e-989b-6a18b9116aae', 'person', 'Μαρία Καραμπίνη', 'καραμπινη μαρια', NULL, NULL),
	(943, '01a222f8-8b3e-757e-989b-6a18b9116ab3', 'person', 'Edmund Hartwell', 'hartwell edmund', NULL, NULL),
	(949, '01a222f8-8b3e-757e-989b-6a18b9116ab9', 'person', 'Борис Ковачев', 'ковачев борис', NULL, NULL),
	(953, '01a222f8-8b3e-757e-989b-6a18b9116abd', 'person', 'Цветан Даниелов Орешков', 'орешков цветан даниелов', NULL, NULL),
	(960, '01a222f8-d524-77bc-908e-f0d117bc74c7', 'person', 'Христо Митев', 'митев христо', NULL, NULL),
	(962, '01a222f8-d56e-7713-88ad-1f918eb3609d', 'person', 'Илия Филипов', 'филипов илия', NULL, NULL),
	(963, '01a222f8-d58e-7cec-8c6d-dbdaf55d86f2', 'person', 'Антон Горанов', 'горанов антон', NULL, NULL),
	(975, '01a222f8-e039-747a-853b-aa5081083d84', 'person', 'Jonas Feldmark 166', 'feldmark 166 jonas', NULL, NULL),
	(978, '01a222f8-e0a3-7d4e-9219-19159d212335', 'person', 'Елица Звездарова 166', 'звездарова 166 елица', NULL, NULL),
	(983, '01a222f8-e28d-71fa-82dc-989c1119880f', 'person', '', '', NULL, '2026-03-02 12:00:00+00');


--
-- Data for Name: urd_party_tag; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_party_tag VALUES
	(199, 12),
	(201, 13),
	(201, 12);


--
-- Data for Name: urd_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_person VALUES
	(1, 23, 'Васил', 'Димитров', 'Митев', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 48, 'Чавдар', 'Стоянов', 'Узунов', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 54, 'Симеон', 'Павлов', 'Тодоров', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 60, 'Живка', 'Любомирова', 'Щерева', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 61, 'Станимир', 'Антонов', 'Петков', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 62, 'Десислава', 'Емилова', 'Велева', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 73, 'Явор', 'Йорданов', 'Златев', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 74, 'Лиляна', 'Александрова', 'Караджова', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 75, 'Александър', 'Иванов', 'Ангелов', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 82, 'Даниела', 'Йорданова', 'Найденова', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 84, 'Десислава', 'Василова', 'Маринова', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 86, 'Мира', 'Николова', 'Лозанова', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 87, 'Боян', 'Калинов', 'Петков', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 88, 'Иванка', 'Павлова', 'Бакърджиева', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 355, 'Боян', 'Димитров', 'Господинов', NULL, NULL, NULL, NULL, '["bg", "ru"]', NULL, 'BG', NULL),
	(1, 362, 'Снежана', 'Симеонова', 'Калпакчиева', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 551, 'Павлина', NULL, 'Балканска', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 578, 'Цветанка', 'Емилова', 'Иванова', NULL, NULL, NULL, 'Уважаема госпожо Иванова', '["bg", "en", "de"]', NULL, 'BG', NULL),
	(1, 594, 'Йордан', 'Иванов', 'Русев', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 633, 'Боряна', NULL, 'Спасова', NULL, NULL, NULL, NULL, '["bg", "ru"]', NULL, 'BG', NULL),
	(1, 683, 'Огнян', 'Калоянов', 'Чакъров', NULL, NULL, NULL, NULL, '["bg", "tr"]', NULL, 'BG', NULL),
	(1, 691, 'Десислава', 'Асенова', 'Юрукова', NULL, NULL, NULL, 'Уважаема госпожо Юрукова', '["bg"]', NULL, 'BG', NULL),
	(1, 696, 'Цветан', 'Василов', 'Шишков', NULL, NULL, NULL, NULL, '["bg", "tr"]', NULL, 'BG', NULL),
	(1, 697, 'Огнян', NULL, 'Димов', NULL, NULL, NULL, 'Уважаеми господин Димов', '["bg", "ru"]', NULL, 'BG', NULL),
	(1, 706, 'Ваня', 'Велизарова', 'Маринова', NULL, NULL, NULL, 'Уважаема госпожо Маринова', '["bg"]', NULL, 'BG', NULL),
	(1, 708, 'Асен', 'Антонов', 'Дунавски', NULL, NULL, NULL, NULL, '["bg", "ru"]', NULL, 'BG', NULL),
	(1, 713, 'Лиляна', 'Симеонова', 'Орешкова', NULL, NULL, NULL, NULL, '["bg", "en"]', NULL, 'BG', NULL),
	(1, 715, 'Илия', 'Здравков', 'Тодоров', NULL, NULL, NULL, 'Уважаеми господин Тодоров', '["bg"]', NULL, 'BG', NULL),
	(1, 719, 'Светослав', 'Николаев', 'Балкански', NULL, NULL, NULL, NULL, '["bg", "en", "de"]', NULL, 'BG', NULL),
	(1, 724, 'Петър', NULL, 'Халачев', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 728, 'Валентин', 'Стефанов', 'Сувариев', NULL, NULL, NULL, NULL, '["bg", "ru"]', NULL, 'BG', NULL),
	(1, 731, 'Михаил', 'Чавдаров', 'Вълчев', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 732, 'Весела', NULL, 'Ясенова', NULL, NULL, NULL, 'Уважаема госпожо Ясенова', '["bg"]', NULL, 'BG', NULL),
	(1, 733, 'Даниела', 'Христова', 'Калпакчиева', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 737, 'Али', 'Мехмедов', 'Османов', NULL, NULL, NULL, NULL, '["bg", "tr"]', NULL, 'BG', NULL),
	(1, 738, 'Петя', 'Янкова', 'Златева', NULL, NULL, NULL, 'Уважаема госпожо Златева', '["bg", "ru"]', NULL, 'BG', NULL),
	(1, 739, 'Магдалена', 'Мартинова', 'Караджова', NULL, NULL, NULL, 'Уважаема госпожо Караджова', '["bg", "en", "de"]', NULL, 'BG', NULL),
	(1, 741, 'Калин', NULL, 'Ганев', NULL, NULL, NULL, NULL, '["bg", "en", "de"]', NULL, 'BG', NULL),
	(1, 742, 'Иванка', 'Яворова', 'Савова', NULL, NULL, NULL, NULL, '["bg", "en"]', NULL, 'BG', NULL),
	(1, 743, 'Янко', 'Цветанов', 'Бонев', NULL, NULL, NULL, NULL, '["bg"]', NULL, 'BG', NULL),
	(1, 855, 'İsmail', NULL, 'Çınaroğlu', NULL, NULL, NULL, NULL, '["tr", "en"]', NULL, 'TR', NULL),
	(1, 858, 'Оксана', NULL, 'Яснопільська', NULL, NULL, NULL, NULL, '["uk", "en"]', NULL, 'UA', NULL),
	(1, 865, 'Ming', NULL, 'Wang', NULL, NULL, NULL, NULL, '["zh", "en"]', NULL, 'CN', NULL),
	(1, 905, 'Katalin', NULL, 'Erdős', NULL, NULL, NULL, NULL, '["hu", "en"]', NULL, 'HU', NULL),
	(1, 908, 'Anna', NULL, 'Ekström', NULL, NULL, NULL, NULL, '["sv", "en"]', NULL, 'SE', NULL),
	(1, 929, 'Zbigniew', NULL, 'Wójcik', NULL, NULL, NULL, NULL, '["pl", "en"]', NULL, 'PL', NULL),
	(1, 933, 'Ming', NULL, 'Lin', NULL, NULL, NULL, NULL, '["zh", "en"]', NULL, 'CN', NULL),
	(1, 938, 'Μαρία', NULL, 'Καραμπίνη', NULL, NULL, NULL, NULL, '["el", "en"]', NULL, 'GR', NULL),
	(1, 943, 'Edmund', NULL, 'Hartwell', NULL, NULL, NULL, NULL, '["en"]', NULL, 'GB', NULL),
	(1, 949, 'Борис', NULL, 'Ковачев', NULL, NULL, NULL, 'Уважаеми господин Ковачев', '["bg", "tr"]', NULL, 'BG', NULL),
	(1, 953, 'Цветан', 'Даниелов', 'Орешков', NULL, NULL, NULL, 'Уважаеми господин Орешков', '["bg", "tr"]', NULL, 'BG', NULL),
	(1, 960, 'Христо', NULL, 'Митев', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 962, 'Илия', NULL, 'Филипов', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 963, 'Антон', NULL, 'Горанов', NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL),
	(1, 975, 'Jonas', NULL, 'Feldmark 166', NULL, NULL, NULL, NULL, '["de"]', NULL, NULL, NULL),
	(1, 978, 'Елица', NULL, 'Звездарова 166', NULL, NULL, NULL, NULL, '["bg", "fr"]', NULL, NULL, NULL),
	(1, 983, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '["bg"]', NULL, NULL, NULL);


--
-- Data for Name: urd_post; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_post VALUES
	(1, 24, 10, 'Началник на отдел „Европейски проекти“', 1, 8, NULL, NULL),
	(1, 28, 955, 'Министър', 1, 1, NULL, NULL),
	(1, 29, 958, 'Министър', 1, 1, NULL, NULL),
	(1, 30, 961, 'Министър', 1, 1, NULL, NULL);


--
-- Data for Name: urd_relationship; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_relationship VALUES
	(1, 46, 'knows', 905, 908, NULL, NULL, NULL),
	(1, 47, 'knows', 929, 933, NULL, NULL, NULL),
	(1, 48, 'knows', 938, 943, NULL, NULL, NULL);


--
-- Data for Name: urd_search_gram; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_search_gram VALUES
	('^ia', 'iasengrad'),
	('ias', 'iasengrad'),
	('ase', 'iasengrad'),
	('sen', 'iasengrad'),
	('eng', 'iasengrad'),
	('ngr', 'iasengrad'),
	('gra', 'iasengrad'),
	('rad', 'iasengrad'),
	('ad$', 'iasengrad'),
	('^ob', 'obshtina'),
	('obs', 'obshtina'),
	('bsh', 'obshtina'),
	('sht', 'obshtina'),
	('hti', 'obshtina'),
	('tin', 'obshtina'),
	('ina', 'obshtina'),
	('na$', 'obshtina'),
	('^ya', 'yasengrad'),
	('yas', 'yasengrad'),
	('ase', 'yasengrad'),
	('sen', 'yasengrad'),
	('eng', 'yasengrad'),
	('ngr', 'yasengrad'),
	('gra', 'yasengrad'),
	('rad', 'yasengrad'),
	('ad$', 'yasengrad'),
	('^ev', 'evropeiski'),
	('evr', 'evropeiski'),
	('vro', 'evropeiski'),
	('rop', 'evropeiski'),
	('ope', 'evropeiski'),
	('pei', 'evropeiski'),
	('eis', 'evropeiski'),
	('isk', 'evropeiski'),
	('ski', 'evropeiski'),
	('ki$', 'evropeiski'),
	('^ev', 'evropeyski'),
	('evr', 'evropeyski'),
	('vro', 'evropeyski'),
	('rop', 'evropeyski'),
	('ope', 'evropeyski'),
	('pey', 'evropeyski'),
	('eys', 'evropeyski'),
	('ysk', 'evropeyski'),
	('ski', 'evropeyski'),
	('ki$', 'evropeyski'),
	('^ot', 'otdel'),
	('otd', 'otdel'),
	('tde', 'otdel'),
	('del', 'otdel'),
	('el$', 'otdel'),
	('^pr', 'proekti'),
	('pro', 'proekti'),
	('roe', 'proekti'),
	('oek', 'proekti'),
	('ekt', 'proekti'),
	('kti', 'proekti'),
	('ti$', 'proekti'),
	('^pr', 'prokti'),
	('pro', 'prokti'),
	('rok', 'prokti'),
	('okt', 'prokti'),
	('kti', 'prokti'),
	('ti$', 'prokti'),
	('^bi', 'biznes'),
	('biz', 'biznes'),
	('izn', 'biznes'),
	('zne', 'biznes'),
	('nes', 'biznes'),
	('es$', 'biznes'),
	('^i$', 'i'),
	('^in', 'investitsi'),
	('inv', 'investitsi'),
	('nve', 'investitsi'),
	('ves', 'investitsi'),
	('est', 'investitsi'),
	('sti', 'investitsi'),
	('tit', 'investitsi'),
	('its', 'investitsi'),
	('tsi', 'investitsi'),
	('si$', 'investitsi'),
	('^in', 'investitsii'),
	('inv', 'investitsii'),
	('nve', 'investitsii'),
	('ves', 'investitsii'),
	('est', 'investitsii'),
	('sti', 'investitsii'),
	('tit', 'investitsii'),
	('its', 'investitsii'),
	('tsi', 'investitsii'),
	('sii', 'investitsii'),
	('ii$', 'investitsii'),
	('^zv', 'zveno'),
	('zve', 'zveno'),
	('ven', 'zveno'),
	('eno', 'zveno'),
	('no$', 'zveno'),
	('^ob', 'obshtestvenosta'),
	('obs', 'obshtestvenosta'),
	('bsh', 'obshtestvenosta');
INSERT INTO public.urd_search_gram VALUES
	('sht', 'obshtestvenosta'),
	('hte', 'obshtestvenosta'),
	('tes', 'obshtestvenosta'),
	('est', 'obshtestvenosta'),
	('stv', 'obshtestvenosta'),
	('tve', 'obshtestvenosta'),
	('ven', 'obshtestvenosta'),
	('eno', 'obshtestvenosta'),
	('nos', 'obshtestvenosta'),
	('ost', 'obshtestvenosta'),
	('sta', 'obshtestvenosta'),
	('ta$', 'obshtestvenosta'),
	('^ob', 'obshtestvenostta'),
	('obs', 'obshtestvenostta'),
	('bsh', 'obshtestvenostta'),
	('sht', 'obshtestvenostta'),
	('hte', 'obshtestvenostta'),
	('tes', 'obshtestvenostta'),
	('est', 'obshtestvenostta'),
	('stv', 'obshtestvenostta'),
	('tve', 'obshtestvenostta'),
	('ven', 'obshtestvenostta'),
	('eno', 'obshtestvenostta'),
	('nos', 'obshtestvenostta'),
	('ost', 'obshtestvenostta'),
	('stt', 'obshtestvenostta'),
	('tta', 'obshtestvenostta'),
	('ta$', 'obshtestvenostta'),
	('^pr', 'protokol'),
	('pro', 'protokol'),
	('rot', 'protokol'),
	('oto', 'protokol'),
	('tok', 'protokol'),
	('oko', 'protokol'),
	('kol', 'protokol'),
	('ol$', 'protokol'),
	('^s$', 's'),
	('^vr', 'vrazki'),
	('vra', 'vrazki'),
	('raz', 'vrazki'),
	('azk', 'vrazki'),
	('zki', 'vrazki'),
	('ki$', 'vrazki'),
	('^pa', 'paisi'),
	('pai', 'paisi'),
	('ais', 'paisi'),
	('isi', 'paisi'),
	('si$', 'paisi'),
	('^pa', 'paisiy'),
	('pai', 'paisiy'),
	('ais', 'paisiy'),
	('isi', 'paisiy'),
	('siy', 'paisiy'),
	('iy$', 'paisiy'),
	('^sr', 'srebroles'),
	('sre', 'srebroles'),
	('reb', 'srebroles'),
	('ebr', 'srebroles'),
	('bro', 'srebroles'),
	('rol', 'srebroles'),
	('ole', 'srebroles'),
	('les', 'srebroles'),
	('es$', 'srebroles'),
	('^na', 'napredak'),
	('nap', 'napredak'),
	('apr', 'napredak'),
	('pre', 'napredak'),
	('red', 'napredak'),
	('eda', 'napredak'),
	('dak', 'napredak'),
	('ak$', 'napredak'),
	('^po', 'pole'),
	('pol', 'pole'),
	('ole', 'pole'),
	('le$', 'pole'),
	('^to', 'topolovo'),
	('top', 'topolovo'),
	('opo', 'topolovo'),
	('pol', 'topolovo'),
	('olo', 'topolovo'),
	('lov', 'topolovo'),
	('ovo', 'topolovo'),
	('vo$', 'topolovo'),
	('^ob', 'oblastno'),
	('obl', 'oblastno'),
	('bla', 'oblastno'),
	('las', 'oblastno'),
	('ast', 'oblastno'),
	('stn', 'oblastno'),
	('tno', 'oblastno'),
	('no$', 'oblastno'),
	('^pa', 'patno'),
	('pat', 'patno'),
	('atn', 'patno'),
	('tno', 'patno'),
	('no$', 'patno'),
	('^up', 'upravlenie'),
	('upr', 'upravlenie'),
	('pra', 'upravlenie'),
	('rav', 'upravlenie');
INSERT INTO public.urd_search_gram VALUES
	('avl', 'upravlenie'),
	('vle', 'upravlenie'),
	('len', 'upravlenie'),
	('eni', 'upravlenie'),
	('nie', 'upravlenie'),
	('ie$', 'upravlenie'),
	('^ch', 'chetiri'),
	('che', 'chetiri'),
	('het', 'chetiri'),
	('eti', 'chetiri'),
	('tir', 'chetiri'),
	('iri', 'chetiri'),
	('ri$', 'chetiri'),
	('^dv', 'dvora'),
	('dvo', 'dvora'),
	('vor', 'dvora'),
	('ora', 'dvora'),
	('ra$', 'dvora'),
	('^la', 'lapi'),
	('lap', 'lapi'),
	('api', 'lapi'),
	('pi$', 'lapi'),
	('^na', 'na'),
	('na$', 'na'),
	('^kl', 'klub'),
	('klu', 'klub'),
	('lub', 'klub'),
	('ub$', 'klub'),
	('^sp', 'sporten'),
	('spo', 'sporten'),
	('por', 'sporten'),
	('ort', 'sporten'),
	('rte', 'sporten'),
	('ten', 'sporten'),
	('en$', 'sporten'),
	('^te', 'tenis'),
	('ten', 'tenis'),
	('eni', 'tenis'),
	('nis', 'tenis'),
	('is$', 'tenis'),
	('^fu', 'futbol'),
	('fut', 'futbol'),
	('utb', 'futbol'),
	('tbo', 'futbol'),
	('bol', 'futbol'),
	('ol$', 'futbol'),
	('^sh', 'shah'),
	('sha', 'shah'),
	('hah', 'shah'),
	('ah$', 'shah'),
	('^ia', 'iasengradski'),
	('ias', 'iasengradski'),
	('ase', 'iasengradski'),
	('sen', 'iasengradski'),
	('eng', 'iasengradski'),
	('ngr', 'iasengradski'),
	('gra', 'iasengradski'),
	('rad', 'iasengradski'),
	('ads', 'iasengradski'),
	('dsk', 'iasengradski'),
	('ski', 'iasengradski'),
	('ki$', 'iasengradski'),
	('^v$', 'v'),
	('^ve', 'vesti'),
	('ves', 'vesti'),
	('est', 'vesti'),
	('sti', 'vesti'),
	('ti$', 'vesti'),
	('^ya', 'yasengradski'),
	('yas', 'yasengradski'),
	('ase', 'yasengradski'),
	('sen', 'yasengradski'),
	('eng', 'yasengradski'),
	('ngr', 'yasengradski'),
	('gra', 'yasengradski'),
	('rad', 'yasengradski'),
	('ads', 'yasengradski'),
	('dsk', 'yasengradski'),
	('ski', 'yasengradski'),
	('ki$', 'yasengradski'),
	('^ia', 'iasen'),
	('ias', 'iasen'),
	('ase', 'iasen'),
	('sen', 'iasen'),
	('en$', 'iasen'),
	('^ra', 'radio'),
	('rad', 'radio'),
	('adi', 'radio'),
	('dio', 'radio'),
	('io$', 'radio'),
	('^ya', 'yasen'),
	('yas', 'yasen'),
	('ase', 'yasen'),
	('sen', 'yasen'),
	('en$', 'yasen'),
	('^bi', 'bistritsa'),
	('bis', 'bistritsa'),
	('ist', 'bistritsa'),
	('str', 'bistritsa'),
	('tri', 'bistritsa');
INSERT INTO public.urd_search_gram VALUES
	('rit', 'bistritsa'),
	('its', 'bistritsa'),
	('tsa', 'bistritsa'),
	('sa$', 'bistritsa'),
	('^te', 'televizia'),
	('tel', 'televizia'),
	('ele', 'televizia'),
	('lev', 'televizia'),
	('evi', 'televizia'),
	('viz', 'televizia'),
	('izi', 'televizia'),
	('zia', 'televizia'),
	('ia$', 'televizia'),
	('^dn', 'dnes'),
	('dne', 'dnes'),
	('nes', 'dnes'),
	('es$', 'dnes'),
	('^pa', 'pazar'),
	('paz', 'pazar'),
	('aza', 'pazar'),
	('zar', 'pazar'),
	('ar$', 'pazar'),
	('^pl', 'ploshtadat'),
	('plo', 'ploshtadat'),
	('los', 'ploshtadat'),
	('osh', 'ploshtadat'),
	('sht', 'ploshtadat'),
	('hta', 'ploshtadat'),
	('tad', 'ploshtadat'),
	('ada', 'ploshtadat'),
	('166', '166'),
	('dat', 'ploshtadat'),
	('at$', 'ploshtadat'),
	('^po', 'portal'),
	('por', 'portal'),
	('ort', 'portal'),
	('rta', 'portal'),
	('tal', 'portal'),
	('al$', 'portal'),
	('^el', 'elektrorazpredelenie'),
	('ele', 'elektrorazpredelenie'),
	('lek', 'elektrorazpredelenie'),
	('ekt', 'elektrorazpredelenie'),
	('ktr', 'elektrorazpredelenie'),
	('tro', 'elektrorazpredelenie'),
	('ror', 'elektrorazpredelenie'),
	('ora', 'elektrorazpredelenie'),
	('raz', 'elektrorazpredelenie'),
	('azp', 'elektrorazpredelenie'),
	('zpr', 'elektrorazpredelenie'),
	('pre', 'elektrorazpredelenie'),
	('red', 'elektrorazpredelenie'),
	('ede', 'elektrorazpredelenie'),
	('del', 'elektrorazpredelenie'),
	('len', 'elektrorazpredelenie'),
	('eni', 'elektrorazpredelenie'),
	('nie', 'elektrorazpredelenie'),
	('ie$', 'elektrorazpredelenie'),
	('^av', 'avtotransport'),
	('avt', 'avtotransport'),
	('vto', 'avtotransport'),
	('tot', 'avtotransport'),
	('otr', 'avtotransport'),
	('tra', 'avtotransport'),
	('ran', 'avtotransport'),
	('ans', 'avtotransport'),
	('nsp', 'avtotransport'),
	('spo', 'avtotransport'),
	('por', 'avtotransport'),
	('ort', 'avtotransport'),
	('rt$', 'avtotransport'),
	('^ch', 'chistota'),
	('chi', 'chistota'),
	('his', 'chistota'),
	('ist', 'chistota'),
	('sto', 'chistota'),
	('tot', 'chistota'),
	('ota', 'chistota'),
	('ta$', 'chistota'),
	('^be', 'belediesi'),
	('bel', 'belediesi'),
	('ele', 'belediesi'),
	('led', 'belediesi'),
	('edi', 'belediesi'),
	('die', 'belediesi'),
	('ies', 'belediesi'),
	('esi', 'belediesi'),
	('si$', 'belediesi'),
	('^be', 'belediyesi'),
	('bel', 'belediyesi'),
	('ele', 'belediyesi'),
	('led', 'belediyesi'),
	('edi', 'belediyesi'),
	('diy', 'belediyesi'),
	('iye', 'belediyesi'),
	('yes', 'belediyesi'),
	('esi', 'belediyesi'),
	('si$', 'belediyesi'),
	('^di', 'disbudak'),
	('dis', 'disbudak');
INSERT INTO public.urd_search_gram VALUES
	('isb', 'disbudak'),
	('sbu', 'disbudak'),
	('bud', 'disbudak'),
	('uda', 'disbudak'),
	('dak', 'disbudak'),
	('ak$', 'disbudak'),
	('^di', 'dishbudak'),
	('dis', 'dishbudak'),
	('ish', 'dishbudak'),
	('shb', 'dishbudak'),
	('hbu', 'dishbudak'),
	('bud', 'dishbudak'),
	('uda', 'dishbudak'),
	('dak', 'dishbudak'),
	('ak$', 'dishbudak'),
	('^ov', 'ovasi'),
	('ova', 'ovasi'),
	('vas', 'ovasi'),
	('asi', 'ovasi'),
	('si$', 'ovasi'),
	('^ia', 'iasenodilisika'),
	('ias', 'iasenodilisika'),
	('ase', 'iasenodilisika'),
	('sen', 'iasenodilisika'),
	('eno', 'iasenodilisika'),
	('nod', 'iasenodilisika'),
	('odi', 'iasenodilisika'),
	('dil', 'iasenodilisika'),
	('ili', 'iasenodilisika'),
	('lis', 'iasenodilisika'),
	('isi', 'iasenodilisika'),
	('sik', 'iasenodilisika'),
	('ika', 'iasenodilisika'),
	('ka$', 'iasenodilisika'),
	('^mi', 'misika'),
	('mis', 'misika'),
	('isi', 'misika'),
	('sik', 'misika'),
	('ika', 'misika'),
	('ka$', 'misika'),
	('^mi', 'miska'),
	('mis', 'miska'),
	('isk', 'miska'),
	('ska', 'miska'),
	('ka$', 'miska'),
	('^ra', 'rada'),
	('rad', 'rada'),
	('ada', 'rada'),
	('da$', 'rada'),
	('^ya', 'yasenodilska'),
	('yas', 'yasenodilska'),
	('ase', 'yasenodilska'),
	('sen', 'yasenodilska'),
	('eno', 'yasenodilska'),
	('nod', 'yasenodilska'),
	('odi', 'yasenodilska'),
	('dil', 'yasenodilska'),
	('ils', 'yasenodilska'),
	('lsk', 'yasenodilska'),
	('ska', 'yasenodilska'),
	('ka$', 'yasenodilska'),
	('^so', 'songvuhushirenminzhengfu'),
	('son', 'songvuhushirenminzhengfu'),
	('ong', 'songvuhushirenminzhengfu'),
	('ngv', 'songvuhushirenminzhengfu'),
	('gvu', 'songvuhushirenminzhengfu'),
	('vuh', 'songvuhushirenminzhengfu'),
	('uhu', 'songvuhushirenminzhengfu'),
	('hus', 'songvuhushirenminzhengfu'),
	('ush', 'songvuhushirenminzhengfu'),
	('shi', 'songvuhushirenminzhengfu'),
	('hir', 'songvuhushirenminzhengfu'),
	('ire', 'songvuhushirenminzhengfu'),
	('ren', 'songvuhushirenminzhengfu'),
	('enm', 'songvuhushirenminzhengfu'),
	('nmi', 'songvuhushirenminzhengfu'),
	('min', 'songvuhushirenminzhengfu'),
	('inz', 'songvuhushirenminzhengfu'),
	('nzh', 'songvuhushirenminzhengfu'),
	('zhe', 'songvuhushirenminzhengfu'),
	('hen', 'songvuhushirenminzhengfu'),
	('eng', 'songvuhushirenminzhengfu'),
	('ngf', 'songvuhushirenminzhengfu'),
	('gfu', 'songvuhushirenminzhengfu'),
	('fu$', 'songvuhushirenminzhengfu'),
	('^so', 'songwuhushirenminzhengfu'),
	('son', 'songwuhushirenminzhengfu'),
	('ong', 'songwuhushirenminzhengfu'),
	('ngw', 'songwuhushirenminzhengfu'),
	('gwu', 'songwuhushirenminzhengfu'),
	('wuh', 'songwuhushirenminzhengfu'),
	('uhu', 'songwuhushirenminzhengfu'),
	('hus', 'songwuhushirenminzhengfu'),
	('ush', 'songwuhushirenminzhengfu'),
	('shi', 'songwuhushirenminzhengfu'),
	('hir', 'songwuhushirenminzhengfu'),
	('ire', 'songwuhushirenminzhengfu'),
	('ren', 'songwuhushirenminzhengfu'),
	('enm', 'songwuhushirenminzhengfu'),
	('nmi', 'songwuhushirenminzhengfu');
INSERT INTO public.urd_search_gram VALUES
	('min', 'songwuhushirenminzhengfu'),
	('inz', 'songwuhushirenminzhengfu'),
	('nzh', 'songwuhushirenminzhengfu'),
	('zhe', 'songwuhushirenminzhengfu'),
	('hen', 'songwuhushirenminzhengfu'),
	('eng', 'songwuhushirenminzhengfu'),
	('ngf', 'songwuhushirenminzhengfu'),
	('gfu', 'songwuhushirenminzhengfu'),
	('fu$', 'songwuhushirenminzhengfu'),
	('^me', 'meble'),
	('meb', 'meble'),
	('ebl', 'meble'),
	('ble', 'meble'),
	('le$', 'meble'),
	('^vo', 'voitsik'),
	('voi', 'voitsik'),
	('oit', 'voitsik'),
	('its', 'voitsik'),
	('tsi', 'voitsik'),
	('sik', 'voitsik'),
	('ik$', 'voitsik'),
	('^wo', 'wojcik'),
	('woj', 'wojcik'),
	('ojc', 'wojcik'),
	('jci', 'wojcik'),
	('cik', 'wojcik'),
	('ik$', 'wojcik'),
	('^so', 'songvuhudianchuksiangongsi'),
	('son', 'songvuhudianchuksiangongsi'),
	('ong', 'songvuhudianchuksiangongsi'),
	('ngv', 'songvuhudianchuksiangongsi'),
	('gvu', 'songvuhudianchuksiangongsi'),
	('vuh', 'songvuhudianchuksiangongsi'),
	('uhu', 'songvuhudianchuksiangongsi'),
	('hud', 'songvuhudianchuksiangongsi'),
	('udi', 'songvuhudianchuksiangongsi'),
	('dia', 'songvuhudianchuksiangongsi'),
	('ian', 'songvuhudianchuksiangongsi'),
	('anc', 'songvuhudianchuksiangongsi'),
	('nch', 'songvuhudianchuksiangongsi'),
	('chu', 'songvuhudianchuksiangongsi'),
	('huk', 'songvuhudianchuksiangongsi'),
	('uks', 'songvuhudianchuksiangongsi'),
	('ksi', 'songvuhudianchuksiangongsi'),
	('sia', 'songvuhudianchuksiangongsi'),
	('ang', 'songvuhudianchuksiangongsi'),
	('ngo', 'songvuhudianchuksiangongsi'),
	('gon', 'songvuhudianchuksiangongsi'),
	('ngs', 'songvuhudianchuksiangongsi'),
	('gsi', 'songvuhudianchuksiangongsi'),
	('si$', 'songvuhudianchuksiangongsi'),
	('^so', 'songwuhudianchiyouxiangongsi'),
	('son', 'songwuhudianchiyouxiangongsi'),
	('ong', 'songwuhudianchiyouxiangongsi'),
	('ngw', 'songwuhudianchiyouxiangongsi'),
	('gwu', 'songwuhudianchiyouxiangongsi'),
	('wuh', 'songwuhudianchiyouxiangongsi'),
	('uhu', 'songwuhudianchiyouxiangongsi'),
	('hud', 'songwuhudianchiyouxiangongsi'),
	('udi', 'songwuhudianchiyouxiangongsi'),
	('dia', 'songwuhudianchiyouxiangongsi'),
	('ian', 'songwuhudianchiyouxiangongsi'),
	('anc', 'songwuhudianchiyouxiangongsi'),
	('nch', 'songwuhudianchiyouxiangongsi'),
	('chi', 'songwuhudianchiyouxiangongsi'),
	('hiy', 'songwuhudianchiyouxiangongsi'),
	('iyo', 'songwuhudianchiyouxiangongsi'),
	('you', 'songwuhudianchiyouxiangongsi'),
	('oux', 'songwuhudianchiyouxiangongsi'),
	('uxi', 'songwuhudianchiyouxiangongsi'),
	('xia', 'songwuhudianchiyouxiangongsi'),
	('ang', 'songwuhudianchiyouxiangongsi'),
	('ngo', 'songwuhudianchiyouxiangongsi'),
	('gon', 'songwuhudianchiyouxiangongsi'),
	('ngs', 'songwuhudianchiyouxiangongsi'),
	('gsi', 'songwuhudianchiyouxiangongsi'),
	('si$', 'songwuhudianchiyouxiangongsi'),
	('^le', 'lefkadis'),
	('lef', 'lefkadis'),
	('efk', 'lefkadis'),
	('fka', 'lefkadis'),
	('kad', 'lefkadis'),
	('adi', 'lefkadis'),
	('dis', 'lefkadis'),
	('is$', 'lefkadis'),
	('^le', 'leikadis'),
	('lei', 'leikadis'),
	('eik', 'leikadis'),
	('ika', 'leikadis'),
	('kad', 'leikadis'),
	('adi', 'leikadis'),
	('dis', 'leikadis'),
	('is$', 'leikadis'),
	('^tr', 'trofima'),
	('tro', 'trofima'),
	('rof', 'trofima'),
	('ofi', 'trofima'),
	('fim', 'trofima'),
	('ima', 'trofima'),
	('ma$', 'trofima');
INSERT INTO public.urd_search_gram VALUES
	('^as', 'ashgrove'),
	('ash', 'ashgrove'),
	('shg', 'ashgrove'),
	('hgr', 'ashgrove'),
	('gro', 'ashgrove'),
	('rov', 'ashgrove'),
	('ove', 'ashgrove'),
	('ve$', 'ashgrove'),
	('^lo', 'logistics'),
	('log', 'logistics'),
	('ogi', 'logistics'),
	('gis', 'logistics'),
	('ist', 'logistics'),
	('sti', 'logistics'),
	('tic', 'logistics'),
	('ics', 'logistics'),
	('cs$', 'logistics'),
	('^lo', 'logistiks'),
	('log', 'logistiks'),
	('ogi', 'logistiks'),
	('gis', 'logistiks'),
	('ist', 'logistiks'),
	('sti', 'logistiks'),
	('tik', 'logistiks'),
	('iks', 'logistiks'),
	('ks$', 'logistiks'),
	('^ko', 'konsaltativen'),
	('kon', 'konsaltativen'),
	('ons', 'konsaltativen'),
	('nsa', 'konsaltativen'),
	('sal', 'konsaltativen'),
	('alt', 'konsaltativen'),
	('lta', 'konsaltativen'),
	('tat', 'konsaltativen'),
	('ati', 'konsaltativen'),
	('tiv', 'konsaltativen'),
	('ive', 'konsaltativen'),
	('ven', 'konsaltativen'),
	('en$', 'konsaltativen'),
	('^ko', 'konsultativen'),
	('kon', 'konsultativen'),
	('ons', 'konsultativen'),
	('nsu', 'konsultativen'),
	('66$', '166'),
	('sul', 'konsultativen'),
	('ult', 'konsultativen'),
	('lta', 'konsultativen'),
	('tat', 'konsultativen'),
	('ati', 'konsultativen'),
	('tiv', 'konsultativen'),
	('ive', 'konsultativen'),
	('ven', 'konsultativen'),
	('en$', 'konsultativen'),
	('^ml', 'mladezhta'),
	('mla', 'mladezhta'),
	('lad', 'mladezhta'),
	('ade', 'mladezhta'),
	('dez', 'mladezhta'),
	('ezh', 'mladezhta'),
	('zht', 'mladezhta'),
	('hta', 'mladezhta'),
	('ta$', 'mladezhta'),
	('^po', 'po'),
	('po$', 'po'),
	('^sa', 'savet'),
	('sav', 'savet'),
	('ave', 'savet'),
	('vet', 'savet'),
	('et$', 'savet'),
	('^va', 'vaprosite'),
	('vap', 'vaprosite'),
	('apr', 'vaprosite'),
	('pro', 'vaprosite'),
	('ros', 'vaprosite'),
	('osi', 'vaprosite'),
	('sit', 'vaprosite'),
	('ite', 'vaprosite'),
	('te$', 'vaprosite'),
	('^mi', 'ministerstvo'),
	('min', 'ministerstvo'),
	('ini', 'ministerstvo'),
	('nis', 'ministerstvo'),
	('ist', 'ministerstvo'),
	('ste', 'ministerstvo'),
	('ter', 'ministerstvo'),
	('ers', 'ministerstvo'),
	('rst', 'ministerstvo'),
	('stv', 'ministerstvo'),
	('tvo', 'ministerstvo'),
	('vo$', 'ministerstvo'),
	('^mo', 'mostovete'),
	('mos', 'mostovete'),
	('ost', 'mostovete'),
	('sto', 'mostovete'),
	('tov', 'mostovete'),
	('ove', 'mostovete'),
	('vet', 'mostovete'),
	('ete', 'mostovete'),
	('te$', 'mostovete'),
	('^pa', 'patishtata');
INSERT INTO public.urd_search_gram VALUES
	('pat', 'patishtata'),
	('ati', 'patishtata'),
	('tis', 'patishtata'),
	('ish', 'patishtata'),
	('sht', 'patishtata'),
	('hta', 'patishtata'),
	('tat', 'patishtata'),
	('ata', 'patishtata'),
	('ta$', 'patishtata'),
	('^ob', 'obshtinskoto'),
	('obs', 'obshtinskoto'),
	('bsh', 'obshtinskoto'),
	('sht', 'obshtinskoto'),
	('hti', 'obshtinskoto'),
	('tin', 'obshtinskoto'),
	('ins', 'obshtinskoto'),
	('nsk', 'obshtinskoto'),
	('sko', 'obshtinskoto'),
	('kot', 'obshtinskoto'),
	('oto', 'obshtinskoto'),
	('to$', 'obshtinskoto'),
	('^ra', 'razvitie'),
	('raz', 'razvitie'),
	('azv', 'razvitie'),
	('zvi', 'razvitie'),
	('vit', 'razvitie'),
	('iti', 'razvitie'),
	('tie', 'razvitie'),
	('ie$', 'razvitie'),
	('^ch', 'chitalishtata'),
	('chi', 'chitalishtata'),
	('hit', 'chitalishtata'),
	('ita', 'chitalishtata'),
	('tal', 'chitalishtata'),
	('ali', 'chitalishtata'),
	('lis', 'chitalishtata'),
	('ish', 'chitalishtata'),
	('sht', 'chitalishtata'),
	('hta', 'chitalishtata'),
	('tat', 'chitalishtata'),
	('ata', 'chitalishtata'),
	('ta$', 'chitalishtata'),
	('^uc', 'uchilishtata'),
	('uch', 'uchilishtata'),
	('chi', 'uchilishtata'),
	('hil', 'uchilishtata'),
	('ili', 'uchilishtata'),
	('lis', 'uchilishtata'),
	('ish', 'uchilishtata'),
	('sht', 'uchilishtata'),
	('hta', 'uchilishtata'),
	('tat', 'uchilishtata'),
	('ata', 'uchilishtata'),
	('ta$', 'uchilishtata'),
	('^23', '23'),
	('23$', '23'),
	('^l$', 'l'),
	('^of', 'officina'),
	('off', 'officina'),
	('ffi', 'officina'),
	('fic', 'officina'),
	('ici', 'officina'),
	('cin', 'officina'),
	('ina', 'officina'),
	('na$', 'officina'),
	('^of', 'ofitsina'),
	('ofi', 'ofitsina'),
	('fit', 'ofitsina'),
	('its', 'ofitsina'),
	('tsi', 'ofitsina'),
	('sin', 'ofitsina'),
	('ina', 'ofitsina'),
	('na$', 'ofitsina'),
	('^r$', 'r'),
	('^tr', 'tramontana'),
	('tra', 'tramontana'),
	('ram', 'tramontana'),
	('amo', 'tramontana'),
	('mon', 'tramontana'),
	('ont', 'tramontana'),
	('nta', 'tramontana'),
	('tan', 'tramontana'),
	('ana', 'tramontana'),
	('na$', 'tramontana'),
	('^24', '24'),
	('24$', '24'),
	('^go', 'gora'),
	('gor', 'gora'),
	('ora', 'gora'),
	('ra$', 'gora'),
	('^or', 'orehova'),
	('ore', 'orehova'),
	('reh', 'orehova'),
	('eho', 'orehova'),
	('hov', 'orehova'),
	('ova', 'orehova'),
	('va$', 'orehova'),
	('^be', 'beli'),
	('bel', 'beli'),
	('eli', 'beli');
INSERT INTO public.urd_search_gram VALUES
	('li$', 'beli'),
	('^br', 'brezi'),
	('bre', 'brezi'),
	('rez', 'brezi'),
	('ezi', 'brezi'),
	('zi$', 'brezi'),
	('^oo', 'ood'),
	('ood', 'ood'),
	('od$', 'ood'),
	('^ud', 'ud'),
	('ud$', 'ud'),
	('^25', '25'),
	('25$', '25'),
	('^sv', 'svetlina'),
	('sve', 'svetlina'),
	('vet', 'svetlina'),
	('etl', 'svetlina'),
	('tli', 'svetlina'),
	('lin', 'svetlina'),
	('ina', 'svetlina'),
	('na$', 'svetlina'),
	('^gm', 'gmbh'),
	('gmb', 'gmbh'),
	('mbh', 'gmbh'),
	('bh$', 'gmbh'),
	('^ha', 'hafenverk'),
	('haf', 'hafenverk'),
	('afe', 'hafenverk'),
	('fen', 'hafenverk'),
	('env', 'hafenverk'),
	('nve', 'hafenverk'),
	('ver', 'hafenverk'),
	('erk', 'hafenverk'),
	('rk$', 'hafenverk'),
	('^ha', 'hafenwerk'),
	('haf', 'hafenwerk'),
	('afe', 'hafenwerk'),
	('fen', 'hafenwerk'),
	('enw', 'hafenwerk'),
	('nwe', 'hafenwerk'),
	('wer', 'hafenwerk'),
	('erk', 'hafenwerk'),
	('rk$', 'hafenwerk'),
	('^no', 'nordlicht'),
	('nor', 'nordlicht'),
	('ord', 'nordlicht'),
	('rdl', 'nordlicht'),
	('dli', 'nordlicht'),
	('lic', 'nordlicht'),
	('ich', 'nordlicht'),
	('cht', 'nordlicht'),
	('ht$', 'nordlicht'),
	('^26', '26'),
	('26$', '26'),
	('^ab', 'ab'),
	('ab$', 'ab'),
	('^li', 'lindkvist'),
	('lin', 'lindkvist'),
	('ind', 'lindkvist'),
	('ndk', 'lindkvist'),
	('dkv', 'lindkvist'),
	('kvi', 'lindkvist'),
	('vis', 'lindkvist'),
	('ist', 'lindkvist'),
	('st$', 'lindkvist'),
	('^li', 'lindqvist'),
	('lin', 'lindqvist'),
	('ind', 'lindqvist'),
	('ndq', 'lindqvist'),
	('dqv', 'lindqvist'),
	('qvi', 'lindqvist'),
	('vis', 'lindqvist'),
	('ist', 'lindqvist'),
	('st$', 'lindqvist'),
	('^ve', 'ventil'),
	('ven', 'ventil'),
	('ent', 'ventil'),
	('nti', 'ventil'),
	('til', 'ventil'),
	('il$', 'ventil'),
	('^di', 'dimitrov'),
	('dim', 'dimitrov'),
	('imi', 'dimitrov'),
	('mit', 'dimitrov'),
	('itr', 'dimitrov'),
	('tro', 'dimitrov'),
	('rov', 'dimitrov'),
	('ov$', 'dimitrov'),
	('^mi', 'mitev'),
	('mit', 'mitev'),
	('ite', 'mitev'),
	('tev', 'mitev'),
	('ev$', 'mitev'),
	('^va', 'vasil'),
	('vas', 'vasil'),
	('asi', 'vasil'),
	('sil', 'vasil'),
	('il$', 'vasil'),
	('^ch', 'chavdar'),
	('cha', 'chavdar');
INSERT INTO public.urd_search_gram VALUES
	('hav', 'chavdar'),
	('avd', 'chavdar'),
	('vda', 'chavdar'),
	('dar', 'chavdar'),
	('ar$', 'chavdar'),
	('^st', 'stoianov'),
	('sto', 'stoianov'),
	('toi', 'stoianov'),
	('oia', 'stoianov'),
	('ian', 'stoianov'),
	('ano', 'stoianov'),
	('nov', 'stoianov'),
	('ov$', 'stoianov'),
	('^st', 'stoyanov'),
	('sto', 'stoyanov'),
	('toy', 'stoyanov'),
	('oya', 'stoyanov'),
	('yan', 'stoyanov'),
	('ano', 'stoyanov'),
	('nov', 'stoyanov'),
	('ov$', 'stoyanov'),
	('^uz', 'uzunov'),
	('uzu', 'uzunov'),
	('zun', 'uzunov'),
	('uno', 'uzunov'),
	('nov', 'uzunov'),
	('ov$', 'uzunov'),
	('^pa', 'pavlov'),
	('pav', 'pavlov'),
	('avl', 'pavlov'),
	('vlo', 'pavlov'),
	('lov', 'pavlov'),
	('ov$', 'pavlov'),
	('^si', 'simeon'),
	('sim', 'simeon'),
	('ime', 'simeon'),
	('meo', 'simeon'),
	('eon', 'simeon'),
	('on$', 'simeon'),
	('^to', 'todorov'),
	('tod', 'todorov'),
	('odo', 'todorov'),
	('dor', 'todorov'),
	('oro', 'todorov'),
	('rov', 'todorov'),
	('ov$', 'todorov'),
	('^lu', 'lubomirova'),
	('lub', 'lubomirova'),
	('ubo', 'lubomirova'),
	('bom', 'lubomirova'),
	('omi', 'lubomirova'),
	('mir', 'lubomirova'),
	('iro', 'lubomirova'),
	('rov', 'lubomirova'),
	('ova', 'lubomirova'),
	('va$', 'lubomirova'),
	('^ly', 'lyubomirova'),
	('lyu', 'lyubomirova'),
	('yub', 'lyubomirova'),
	('ubo', 'lyubomirova'),
	('bom', 'lyubomirova'),
	('omi', 'lyubomirova'),
	('mir', 'lyubomirova'),
	('iro', 'lyubomirova'),
	('rov', 'lyubomirova'),
	('ova', 'lyubomirova'),
	('va$', 'lyubomirova'),
	('^sh', 'shtereva'),
	('sht', 'shtereva'),
	('hte', 'shtereva'),
	('ter', 'shtereva'),
	('ere', 'shtereva'),
	('rev', 'shtereva'),
	('eva', 'shtereva'),
	('va$', 'shtereva'),
	('^zh', 'zhivka'),
	('zhi', 'zhivka'),
	('hiv', 'zhivka'),
	('ivk', 'zhivka'),
	('vka', 'zhivka'),
	('ka$', 'zhivka'),
	('^an', 'antonov'),
	('ant', 'antonov'),
	('nto', 'antonov'),
	('ton', 'antonov'),
	('ono', 'antonov'),
	('nov', 'antonov'),
	('ov$', 'antonov'),
	('^pe', 'petkov'),
	('pet', 'petkov'),
	('etk', 'petkov'),
	('tko', 'petkov'),
	('kov', 'petkov'),
	('ov$', 'petkov'),
	('^st', 'stanimir'),
	('sta', 'stanimir'),
	('tan', 'stanimir'),
	('ani', 'stanimir'),
	('nim', 'stanimir'),
	('imi', 'stanimir');
INSERT INTO public.urd_search_gram VALUES
	('mir', 'stanimir'),
	('ir$', 'stanimir'),
	('^de', 'desislava'),
	('des', 'desislava'),
	('esi', 'desislava'),
	('sis', 'desislava'),
	('isl', 'desislava'),
	('sla', 'desislava'),
	('lav', 'desislava'),
	('ava', 'desislava'),
	('va$', 'desislava'),
	('^em', 'emilova'),
	('emi', 'emilova'),
	('mil', 'emilova'),
	('ilo', 'emilova'),
	('lov', 'emilova'),
	('ova', 'emilova'),
	('va$', 'emilova'),
	('^ve', 'veleva'),
	('vel', 'veleva'),
	('ele', 'veleva'),
	('lev', 'veleva'),
	('eva', 'veleva'),
	('va$', 'veleva'),
	('^ia', 'iavor'),
	('iav', 'iavor'),
	('avo', 'iavor'),
	('vor', 'iavor'),
	('or$', 'iavor'),
	('^io', 'iordanov'),
	('ior', 'iordanov'),
	('ord', 'iordanov'),
	('rda', 'iordanov'),
	('dan', 'iordanov'),
	('ano', 'iordanov'),
	('nov', 'iordanov'),
	('ov$', 'iordanov'),
	('^ya', 'yavor'),
	('yav', 'yavor'),
	('avo', 'yavor'),
	('vor', 'yavor'),
	('or$', 'yavor'),
	('^yo', 'yordanov'),
	('yor', 'yordanov'),
	('ord', 'yordanov'),
	('rda', 'yordanov'),
	('dan', 'yordanov'),
	('ano', 'yordanov'),
	('nov', 'yordanov'),
	('ov$', 'yordanov'),
	('^zl', 'zlatev'),
	('zla', 'zlatev'),
	('lat', 'zlatev'),
	('ate', 'zlatev'),
	('tev', 'zlatev'),
	('ev$', 'zlatev'),
	('^al', 'aleksandrova'),
	('ale', 'aleksandrova'),
	('lek', 'aleksandrova'),
	('eks', 'aleksandrova'),
	('ksa', 'aleksandrova'),
	('san', 'aleksandrova'),
	('and', 'aleksandrova'),
	('ndr', 'aleksandrova'),
	('dro', 'aleksandrova'),
	('rov', 'aleksandrova'),
	('ova', 'aleksandrova'),
	('va$', 'aleksandrova'),
	('^ka', 'karadzhova'),
	('kar', 'karadzhova'),
	('ara', 'karadzhova'),
	('rad', 'karadzhova'),
	('adz', 'karadzhova'),
	('dzh', 'karadzhova'),
	('zho', 'karadzhova'),
	('hov', 'karadzhova'),
	('ova', 'karadzhova'),
	('va$', 'karadzhova'),
	('^li', 'liliana'),
	('lil', 'liliana'),
	('ili', 'liliana'),
	('lia', 'liliana'),
	('ian', 'liliana'),
	('ana', 'liliana'),
	('na$', 'liliana'),
	('^li', 'lilyana'),
	('lil', 'lilyana'),
	('ily', 'lilyana'),
	('lya', 'lilyana'),
	('yan', 'lilyana'),
	('ana', 'lilyana'),
	('na$', 'lilyana'),
	('^al', 'aleksandar'),
	('ale', 'aleksandar'),
	('lek', 'aleksandar'),
	('eks', 'aleksandar'),
	('ksa', 'aleksandar'),
	('san', 'aleksandar'),
	('and', 'aleksandar'),
	('nda', 'aleksandar');
INSERT INTO public.urd_search_gram VALUES
	('dar', 'aleksandar'),
	('ar$', 'aleksandar'),
	('^an', 'angelov'),
	('ang', 'angelov'),
	('nge', 'angelov'),
	('gel', 'angelov'),
	('elo', 'angelov'),
	('lov', 'angelov'),
	('ov$', 'angelov'),
	('^iv', 'ivanov'),
	('iva', 'ivanov'),
	('van', 'ivanov'),
	('ano', 'ivanov'),
	('nov', 'ivanov'),
	('ov$', 'ivanov'),
	('^da', 'daniela'),
	('dan', 'daniela'),
	('ani', 'daniela'),
	('nie', 'daniela'),
	('iel', 'daniela'),
	('ela', 'daniela'),
	('la$', 'daniela'),
	('^io', 'iordanova'),
	('ior', 'iordanova'),
	('ord', 'iordanova'),
	('rda', 'iordanova'),
	('dan', 'iordanova'),
	('ano', 'iordanova'),
	('nov', 'iordanova'),
	('ova', 'iordanova'),
	('va$', 'iordanova'),
	('^na', 'naidenova'),
	('nai', 'naidenova'),
	('aid', 'naidenova'),
	('ide', 'naidenova'),
	('den', 'naidenova'),
	('eno', 'naidenova'),
	('nov', 'naidenova'),
	('ova', 'naidenova'),
	('va$', 'naidenova'),
	('^na', 'naydenova'),
	('nay', 'naydenova'),
	('ayd', 'naydenova'),
	('yde', 'naydenova'),
	('den', 'naydenova'),
	('eno', 'naydenova'),
	('nov', 'naydenova'),
	('ova', 'naydenova'),
	('va$', 'naydenova'),
	('^yo', 'yordanova'),
	('yor', 'yordanova'),
	('ord', 'yordanova'),
	('rda', 'yordanova'),
	('dan', 'yordanova'),
	('ano', 'yordanova'),
	('nov', 'yordanova'),
	('ova', 'yordanova'),
	('va$', 'yordanova'),
	('^ma', 'marinova'),
	('mar', 'marinova'),
	('ari', 'marinova'),
	('rin', 'marinova'),
	('ino', 'marinova'),
	('nov', 'marinova'),
	('ova', 'marinova'),
	('va$', 'marinova'),
	('^va', 'vasilova'),
	('vas', 'vasilova'),
	('asi', 'vasilova'),
	('sil', 'vasilova'),
	('ilo', 'vasilova'),
	('lov', 'vasilova'),
	('ova', 'vasilova'),
	('va$', 'vasilova'),
	('^lo', 'lozanova'),
	('loz', 'lozanova'),
	('oza', 'lozanova'),
	('zan', 'lozanova'),
	('ano', 'lozanova'),
	('nov', 'lozanova'),
	('ova', 'lozanova'),
	('va$', 'lozanova'),
	('^mi', 'mira'),
	('mir', 'mira'),
	('ira', 'mira'),
	('ra$', 'mira'),
	('^ni', 'nikolova'),
	('nik', 'nikolova'),
	('iko', 'nikolova'),
	('kol', 'nikolova'),
	('olo', 'nikolova'),
	('lov', 'nikolova'),
	('ova', 'nikolova'),
	('va$', 'nikolova'),
	('^bo', 'boian'),
	('boi', 'boian'),
	('oia', 'boian'),
	('ian', 'boian'),
	('an$', 'boian'),
	('^bo', 'boyan');
INSERT INTO public.urd_search_gram VALUES
	('boy', 'boyan'),
	('oya', 'boyan'),
	('yan', 'boyan'),
	('an$', 'boyan'),
	('^ka', 'kalinov'),
	('kal', 'kalinov'),
	('ali', 'kalinov'),
	('lin', 'kalinov'),
	('ino', 'kalinov'),
	('nov', 'kalinov'),
	('ov$', 'kalinov'),
	('^ba', 'bakardzhieva'),
	('bak', 'bakardzhieva'),
	('aka', 'bakardzhieva'),
	('kar', 'bakardzhieva'),
	('ard', 'bakardzhieva'),
	('rdz', 'bakardzhieva'),
	('dzh', 'bakardzhieva'),
	('zhi', 'bakardzhieva'),
	('hie', 'bakardzhieva'),
	('iev', 'bakardzhieva'),
	('eva', 'bakardzhieva'),
	('va$', 'bakardzhieva'),
	('^iv', 'ivanka'),
	('iva', 'ivanka'),
	('van', 'ivanka'),
	('ank', 'ivanka'),
	('nka', 'ivanka'),
	('ka$', 'ivanka'),
	('^pa', 'pavlova'),
	('pav', 'pavlova'),
	('avl', 'pavlova'),
	('vlo', 'pavlova'),
	('lov', 'pavlova'),
	('ova', 'pavlova'),
	('va$', 'pavlova'),
	('^go', 'gospodinov'),
	('gos', 'gospodinov'),
	('osp', 'gospodinov'),
	('spo', 'gospodinov'),
	('pod', 'gospodinov'),
	('odi', 'gospodinov'),
	('din', 'gospodinov'),
	('ino', 'gospodinov'),
	('nov', 'gospodinov'),
	('ov$', 'gospodinov'),
	('^ka', 'kalpakchieva'),
	('kal', 'kalpakchieva'),
	('alp', 'kalpakchieva'),
	('lpa', 'kalpakchieva'),
	('pak', 'kalpakchieva'),
	('akc', 'kalpakchieva'),
	('kch', 'kalpakchieva'),
	('chi', 'kalpakchieva'),
	('hie', 'kalpakchieva'),
	('iev', 'kalpakchieva'),
	('eva', 'kalpakchieva'),
	('va$', 'kalpakchieva'),
	('^si', 'simeonova'),
	('sim', 'simeonova'),
	('ime', 'simeonova'),
	('meo', 'simeonova'),
	('eon', 'simeonova'),
	('ono', 'simeonova'),
	('nov', 'simeonova'),
	('ova', 'simeonova'),
	('va$', 'simeonova'),
	('^sn', 'snezhana'),
	('sne', 'snezhana'),
	('nez', 'snezhana'),
	('ezh', 'snezhana'),
	('zha', 'snezhana'),
	('han', 'snezhana'),
	('ana', 'snezhana'),
	('na$', 'snezhana'),
	('^ba', 'balkanska'),
	('bal', 'balkanska'),
	('alk', 'balkanska'),
	('lka', 'balkanska'),
	('kan', 'balkanska'),
	('ans', 'balkanska'),
	('nsk', 'balkanska'),
	('ska', 'balkanska'),
	('ka$', 'balkanska'),
	('^pa', 'pavlina'),
	('pav', 'pavlina'),
	('avl', 'pavlina'),
	('vli', 'pavlina'),
	('lin', 'pavlina'),
	('ina', 'pavlina'),
	('na$', 'pavlina'),
	('^iv', 'ivanova'),
	('iva', 'ivanova'),
	('van', 'ivanova'),
	('ano', 'ivanova'),
	('nov', 'ivanova'),
	('ova', 'ivanova'),
	('va$', 'ivanova'),
	('^ts', 'tsvetanka'),
	('tsv', 'tsvetanka');
INSERT INTO public.urd_search_gram VALUES
	('sve', 'tsvetanka'),
	('vet', 'tsvetanka'),
	('eta', 'tsvetanka'),
	('tan', 'tsvetanka'),
	('ank', 'tsvetanka'),
	('nka', 'tsvetanka'),
	('ka$', 'tsvetanka'),
	('^io', 'iordan'),
	('ior', 'iordan'),
	('ord', 'iordan'),
	('rda', 'iordan'),
	('dan', 'iordan'),
	('an$', 'iordan'),
	('^ru', 'rusev'),
	('rus', 'rusev'),
	('use', 'rusev'),
	('sev', 'rusev'),
	('ev$', 'rusev'),
	('^yo', 'yordan'),
	('yor', 'yordan'),
	('ord', 'yordan'),
	('rda', 'yordan'),
	('dan', 'yordan'),
	('an$', 'yordan'),
	('^bo', 'boriana'),
	('bor', 'boriana'),
	('ori', 'boriana'),
	('ria', 'boriana'),
	('ian', 'boriana'),
	('ana', 'boriana'),
	('na$', 'boriana'),
	('^bo', 'boryana'),
	('bor', 'boryana'),
	('ory', 'boryana'),
	('rya', 'boryana'),
	('yan', 'boryana'),
	('ana', 'boryana'),
	('na$', 'boryana'),
	('^sp', 'spasova'),
	('spa', 'spasova'),
	('pas', 'spasova'),
	('aso', 'spasova'),
	('sov', 'spasova'),
	('ova', 'spasova'),
	('va$', 'spasova'),
	('^ch', 'chakarov'),
	('cha', 'chakarov'),
	('hak', 'chakarov'),
	('aka', 'chakarov'),
	('kar', 'chakarov'),
	('aro', 'chakarov'),
	('rov', 'chakarov'),
	('ov$', 'chakarov'),
	('^ka', 'kaloianov'),
	('kal', 'kaloianov'),
	('alo', 'kaloianov'),
	('loi', 'kaloianov'),
	('oia', 'kaloianov'),
	('ian', 'kaloianov'),
	('ano', 'kaloianov'),
	('nov', 'kaloianov'),
	('ov$', 'kaloianov'),
	('^ka', 'kaloyanov'),
	('kal', 'kaloyanov'),
	('alo', 'kaloyanov'),
	('loy', 'kaloyanov'),
	('oya', 'kaloyanov'),
	('yan', 'kaloyanov'),
	('ano', 'kaloyanov'),
	('nov', 'kaloyanov'),
	('ov$', 'kaloyanov'),
	('^og', 'ognian'),
	('ogn', 'ognian'),
	('gni', 'ognian'),
	('nia', 'ognian'),
	('ian', 'ognian'),
	('an$', 'ognian'),
	('^og', 'ognyan'),
	('ogn', 'ognyan'),
	('gny', 'ognyan'),
	('nya', 'ognyan'),
	('yan', 'ognyan'),
	('an$', 'ognyan'),
	('^as', 'asenova'),
	('ase', 'asenova'),
	('sen', 'asenova'),
	('eno', 'asenova'),
	('nov', 'asenova'),
	('ova', 'asenova'),
	('va$', 'asenova'),
	('^iu', 'iurukova'),
	('iur', 'iurukova'),
	('uru', 'iurukova'),
	('ruk', 'iurukova'),
	('uko', 'iurukova'),
	('kov', 'iurukova'),
	('ova', 'iurukova'),
	('va$', 'iurukova'),
	('^yu', 'yurukova'),
	('yur', 'yurukova');
INSERT INTO public.urd_search_gram VALUES
	('uru', 'yurukova'),
	('ruk', 'yurukova'),
	('uko', 'yurukova'),
	('kov', 'yurukova'),
	('ova', 'yurukova'),
	('va$', 'yurukova'),
	('^sh', 'shishkov'),
	('shi', 'shishkov'),
	('his', 'shishkov'),
	('ish', 'shishkov'),
	('shk', 'shishkov'),
	('hko', 'shishkov'),
	('kov', 'shishkov'),
	('ov$', 'shishkov'),
	('^ts', 'tsvetan'),
	('tsv', 'tsvetan'),
	('sve', 'tsvetan'),
	('vet', 'tsvetan'),
	('eta', 'tsvetan'),
	('tan', 'tsvetan'),
	('an$', 'tsvetan'),
	('^va', 'vasilov'),
	('vas', 'vasilov'),
	('asi', 'vasilov'),
	('sil', 'vasilov'),
	('ilo', 'vasilov'),
	('lov', 'vasilov'),
	('ov$', 'vasilov'),
	('^di', 'dimov'),
	('dim', 'dimov'),
	('imo', 'dimov'),
	('mov', 'dimov'),
	('ov$', 'dimov'),
	('^va', 'vania'),
	('van', 'vania'),
	('ani', 'vania'),
	('nia', 'vania'),
	('ia$', 'vania'),
	('^va', 'vanya'),
	('van', 'vanya'),
	('any', 'vanya'),
	('nya', 'vanya'),
	('ya$', 'vanya'),
	('^ve', 'velizarova'),
	('vel', 'velizarova'),
	('eli', 'velizarova'),
	('liz', 'velizarova'),
	('iza', 'velizarova'),
	('zar', 'velizarova'),
	('aro', 'velizarova'),
	('rov', 'velizarova'),
	('ova', 'velizarova'),
	('va$', 'velizarova'),
	('^as', 'asen'),
	('ase', 'asen'),
	('sen', 'asen'),
	('en$', 'asen'),
	('^du', 'dunavski'),
	('dun', 'dunavski'),
	('una', 'dunavski'),
	('nav', 'dunavski'),
	('avs', 'dunavski'),
	('vsk', 'dunavski'),
	('ski', 'dunavski'),
	('ki$', 'dunavski'),
	('^or', 'oreshkova'),
	('ore', 'oreshkova'),
	('res', 'oreshkova'),
	('esh', 'oreshkova'),
	('shk', 'oreshkova'),
	('hko', 'oreshkova'),
	('kov', 'oreshkova'),
	('ova', 'oreshkova'),
	('va$', 'oreshkova'),
	('^il', 'ilia'),
	('ili', 'ilia'),
	('lia', 'ilia'),
	('ia$', 'ilia'),
	('^zd', 'zdravkov'),
	('zdr', 'zdravkov'),
	('dra', 'zdravkov'),
	('rav', 'zdravkov'),
	('avk', 'zdravkov'),
	('vko', 'zdravkov'),
	('kov', 'zdravkov'),
	('ov$', 'zdravkov'),
	('^ba', 'balkanski'),
	('bal', 'balkanski'),
	('alk', 'balkanski'),
	('lka', 'balkanski'),
	('kan', 'balkanski'),
	('ans', 'balkanski'),
	('nsk', 'balkanski'),
	('ski', 'balkanski'),
	('ki$', 'balkanski'),
	('^ni', 'nikolaev'),
	('nik', 'nikolaev'),
	('iko', 'nikolaev'),
	('kol', 'nikolaev'),
	('ola', 'nikolaev');
INSERT INTO public.urd_search_gram VALUES
	('lae', 'nikolaev'),
	('aev', 'nikolaev'),
	('ev$', 'nikolaev'),
	('^sv', 'svetoslav'),
	('sve', 'svetoslav'),
	('vet', 'svetoslav'),
	('eto', 'svetoslav'),
	('tos', 'svetoslav'),
	('osl', 'svetoslav'),
	('sla', 'svetoslav'),
	('lav', 'svetoslav'),
	('av$', 'svetoslav'),
	('^ha', 'halachev'),
	('hal', 'halachev'),
	('ala', 'halachev'),
	('lac', 'halachev'),
	('ach', 'halachev'),
	('che', 'halachev'),
	('hev', 'halachev'),
	('ev$', 'halachev'),
	('^pe', 'petar'),
	('pet', 'petar'),
	('eta', 'petar'),
	('tar', 'petar'),
	('ar$', 'petar'),
	('^st', 'stefanov'),
	('ste', 'stefanov'),
	('tef', 'stefanov'),
	('efa', 'stefanov'),
	('fan', 'stefanov'),
	('ano', 'stefanov'),
	('nov', 'stefanov'),
	('ov$', 'stefanov'),
	('^su', 'suvariev'),
	('suv', 'suvariev'),
	('uva', 'suvariev'),
	('var', 'suvariev'),
	('ari', 'suvariev'),
	('rie', 'suvariev'),
	('iev', 'suvariev'),
	('ev$', 'suvariev'),
	('^va', 'valentin'),
	('val', 'valentin'),
	('ale', 'valentin'),
	('len', 'valentin'),
	('ent', 'valentin'),
	('nti', 'valentin'),
	('tin', 'valentin'),
	('in$', 'valentin'),
	('^ch', 'chavdarov'),
	('cha', 'chavdarov'),
	('hav', 'chavdarov'),
	('avd', 'chavdarov'),
	('vda', 'chavdarov'),
	('dar', 'chavdarov'),
	('aro', 'chavdarov'),
	('rov', 'chavdarov'),
	('ov$', 'chavdarov'),
	('^mi', 'mihail'),
	('mih', 'mihail'),
	('iha', 'mihail'),
	('hai', 'mihail'),
	('ail', 'mihail'),
	('il$', 'mihail'),
	('^va', 'valchev'),
	('val', 'valchev'),
	('alc', 'valchev'),
	('lch', 'valchev'),
	('che', 'valchev'),
	('hev', 'valchev'),
	('ev$', 'valchev'),
	('^ia', 'iasenova'),
	('ias', 'iasenova'),
	('ase', 'iasenova'),
	('sen', 'iasenova'),
	('eno', 'iasenova'),
	('nov', 'iasenova'),
	('ova', 'iasenova'),
	('va$', 'iasenova'),
	('^ve', 'vesela'),
	('ves', 'vesela'),
	('ese', 'vesela'),
	('sel', 'vesela'),
	('ela', 'vesela'),
	('la$', 'vesela'),
	('^ya', 'yasenova'),
	('yas', 'yasenova'),
	('ase', 'yasenova'),
	('sen', 'yasenova'),
	('eno', 'yasenova'),
	('nov', 'yasenova'),
	('ova', 'yasenova'),
	('va$', 'yasenova'),
	('^hr', 'hristova'),
	('hri', 'hristova'),
	('ris', 'hristova'),
	('ist', 'hristova'),
	('sto', 'hristova'),
	('tov', 'hristova'),
	('ova', 'hristova');
INSERT INTO public.urd_search_gram VALUES
	('va$', 'hristova'),
	('^al', 'ali'),
	('ali', 'ali'),
	('li$', 'ali'),
	('^me', 'mehmedov'),
	('meh', 'mehmedov'),
	('ehm', 'mehmedov'),
	('hme', 'mehmedov'),
	('med', 'mehmedov'),
	('edo', 'mehmedov'),
	('dov', 'mehmedov'),
	('ov$', 'mehmedov'),
	('^os', 'osmanov'),
	('osm', 'osmanov'),
	('sma', 'osmanov'),
	('man', 'osmanov'),
	('ano', 'osmanov'),
	('nov', 'osmanov'),
	('ov$', 'osmanov'),
	('^ia', 'iankova'),
	('ian', 'iankova'),
	('ank', 'iankova'),
	('nko', 'iankova'),
	('kov', 'iankova'),
	('ova', 'iankova'),
	('va$', 'iankova'),
	('^pe', 'petia'),
	('pet', 'petia'),
	('eti', 'petia'),
	('tia', 'petia'),
	('ia$', 'petia'),
	('^pe', 'petya'),
	('pet', 'petya'),
	('ety', 'petya'),
	('tya', 'petya'),
	('ya$', 'petya'),
	('^ya', 'yankova'),
	('yan', 'yankova'),
	('ank', 'yankova'),
	('nko', 'yankova'),
	('kov', 'yankova'),
	('ova', 'yankova'),
	('va$', 'yankova'),
	('^zl', 'zlateva'),
	('zla', 'zlateva'),
	('lat', 'zlateva'),
	('ate', 'zlateva'),
	('tev', 'zlateva'),
	('eva', 'zlateva'),
	('va$', 'zlateva'),
	('^ma', 'magdalena'),
	('mag', 'magdalena'),
	('agd', 'magdalena'),
	('gda', 'magdalena'),
	('dal', 'magdalena'),
	('ale', 'magdalena'),
	('len', 'magdalena'),
	('ena', 'magdalena'),
	('na$', 'magdalena'),
	('^ma', 'martinova'),
	('mar', 'martinova'),
	('art', 'martinova'),
	('rti', 'martinova'),
	('tin', 'martinova'),
	('ino', 'martinova'),
	('nov', 'martinova'),
	('ova', 'martinova'),
	('va$', 'martinova'),
	('^ga', 'ganev'),
	('gan', 'ganev'),
	('ane', 'ganev'),
	('nev', 'ganev'),
	('ev$', 'ganev'),
	('^ka', 'kalin'),
	('kal', 'kalin'),
	('ali', 'kalin'),
	('lin', 'kalin'),
	('in$', 'kalin'),
	('^ia', 'iavorova'),
	('iav', 'iavorova'),
	('avo', 'iavorova'),
	('vor', 'iavorova'),
	('oro', 'iavorova'),
	('rov', 'iavorova'),
	('ova', 'iavorova'),
	('va$', 'iavorova'),
	('^sa', 'savova'),
	('sav', 'savova'),
	('avo', 'savova'),
	('vov', 'savova'),
	('ova', 'savova'),
	('va$', 'savova'),
	('^ya', 'yavorova'),
	('yav', 'yavorova'),
	('avo', 'yavorova'),
	('vor', 'yavorova'),
	('oro', 'yavorova'),
	('rov', 'yavorova'),
	('ova', 'yavorova'),
	('va$', 'yavorova');
INSERT INTO public.urd_search_gram VALUES
	('^bo', 'bonev'),
	('bon', 'bonev'),
	('one', 'bonev'),
	('nev', 'bonev'),
	('ev$', 'bonev'),
	('^ia', 'ianko'),
	('ian', 'ianko'),
	('ank', 'ianko'),
	('nko', 'ianko'),
	('ko$', 'ianko'),
	('^ts', 'tsvetanov'),
	('tsv', 'tsvetanov'),
	('sve', 'tsvetanov'),
	('vet', 'tsvetanov'),
	('eta', 'tsvetanov'),
	('tan', 'tsvetanov'),
	('ano', 'tsvetanov'),
	('nov', 'tsvetanov'),
	('ov$', 'tsvetanov'),
	('^ya', 'yanko'),
	('yan', 'yanko'),
	('ank', 'yanko'),
	('nko', 'yanko'),
	('ko$', 'yanko'),
	('^ch', 'chinaroglu'),
	('chi', 'chinaroglu'),
	('hin', 'chinaroglu'),
	('ina', 'chinaroglu'),
	('nar', 'chinaroglu'),
	('aro', 'chinaroglu'),
	('rog', 'chinaroglu'),
	('ogl', 'chinaroglu'),
	('glu', 'chinaroglu'),
	('lu$', 'chinaroglu'),
	('^ci', 'cinaroglu'),
	('cin', 'cinaroglu'),
	('ina', 'cinaroglu'),
	('nar', 'cinaroglu'),
	('aro', 'cinaroglu'),
	('rog', 'cinaroglu'),
	('ogl', 'cinaroglu'),
	('glu', 'cinaroglu'),
	('lu$', 'cinaroglu'),
	('^is', 'ismail'),
	('ism', 'ismail'),
	('sma', 'ismail'),
	('mai', 'ismail'),
	('ail', 'ismail'),
	('il$', 'ismail'),
	('^ia', 'iasnopilisika'),
	('ias', 'iasnopilisika'),
	('asn', 'iasnopilisika'),
	('sno', 'iasnopilisika'),
	('nop', 'iasnopilisika'),
	('opi', 'iasnopilisika'),
	('pil', 'iasnopilisika'),
	('ili', 'iasnopilisika'),
	('lis', 'iasnopilisika'),
	('isi', 'iasnopilisika'),
	('sik', 'iasnopilisika'),
	('ika', 'iasnopilisika'),
	('ka$', 'iasnopilisika'),
	('^ok', 'oksana'),
	('oks', 'oksana'),
	('ksa', 'oksana'),
	('san', 'oksana'),
	('ana', 'oksana'),
	('na$', 'oksana'),
	('^ya', 'yasnopilska'),
	('yas', 'yasnopilska'),
	('asn', 'yasnopilska'),
	('sno', 'yasnopilska'),
	('nop', 'yasnopilska'),
	('opi', 'yasnopilska'),
	('pil', 'yasnopilska'),
	('ils', 'yasnopilska'),
	('lsk', 'yasnopilska'),
	('ska', 'yasnopilska'),
	('ka$', 'yasnopilska'),
	('^mi', 'ming'),
	('min', 'ming'),
	('ing', 'ming'),
	('ng$', 'ming'),
	('^va', 'vang'),
	('van', 'vang'),
	('ang', 'vang'),
	('ng$', 'vang'),
	('^wa', 'wang'),
	('wan', 'wang'),
	('ang', 'wang'),
	('ng$', 'wang'),
	('^er', 'erdos'),
	('erd', 'erdos'),
	('rdo', 'erdos'),
	('dos', 'erdos'),
	('os$', 'erdos'),
	('^ka', 'katalin'),
	('kat', 'katalin'),
	('ata', 'katalin'),
	('tal', 'katalin');
INSERT INTO public.urd_search_gram VALUES
	('ali', 'katalin'),
	('lin', 'katalin'),
	('in$', 'katalin'),
	('^an', 'ana'),
	('ana', 'ana'),
	('na$', 'ana'),
	('^an', 'anna'),
	('ann', 'anna'),
	('nna', 'anna'),
	('na$', 'anna'),
	('^ek', 'ekstrom'),
	('eks', 'ekstrom'),
	('kst', 'ekstrom'),
	('str', 'ekstrom'),
	('tro', 'ekstrom'),
	('rom', 'ekstrom'),
	('om$', 'ekstrom'),
	('^zb', 'zbigniev'),
	('zbi', 'zbigniev'),
	('big', 'zbigniev'),
	('ign', 'zbigniev'),
	('gni', 'zbigniev'),
	('nie', 'zbigniev'),
	('iev', 'zbigniev'),
	('ev$', 'zbigniev'),
	('^zb', 'zbigniew'),
	('zbi', 'zbigniew'),
	('big', 'zbigniew'),
	('ign', 'zbigniew'),
	('gni', 'zbigniew'),
	('nie', 'zbigniew'),
	('iew', 'zbigniew'),
	('ew$', 'zbigniew'),
	('^li', 'lin'),
	('lin', 'lin'),
	('in$', 'lin'),
	('^ka', 'karampini'),
	('kar', 'karampini'),
	('ara', 'karampini'),
	('ram', 'karampini'),
	('amp', 'karampini'),
	('mpi', 'karampini'),
	('pin', 'karampini'),
	('ini', 'karampini'),
	('ni$', 'karampini'),
	('^ma', 'maria'),
	('mar', 'maria'),
	('ari', 'maria'),
	('ria', 'maria'),
	('ia$', 'maria'),
	('^ed', 'edmund'),
	('edm', 'edmund'),
	('dmu', 'edmund'),
	('mun', 'edmund'),
	('und', 'edmund'),
	('nd$', 'edmund'),
	('^ha', 'hartvel'),
	('har', 'hartvel'),
	('art', 'hartvel'),
	('rtv', 'hartvel'),
	('tve', 'hartvel'),
	('vel', 'hartvel'),
	('el$', 'hartvel'),
	('^ha', 'hartwell'),
	('har', 'hartwell'),
	('art', 'hartwell'),
	('rtw', 'hartwell'),
	('twe', 'hartwell'),
	('wel', 'hartwell'),
	('ell', 'hartwell'),
	('ll$', 'hartwell'),
	('^bo', 'boris'),
	('bor', 'boris'),
	('ori', 'boris'),
	('ris', 'boris'),
	('is$', 'boris'),
	('^ko', 'kovachev'),
	('kov', 'kovachev'),
	('ova', 'kovachev'),
	('vac', 'kovachev'),
	('ach', 'kovachev'),
	('che', 'kovachev'),
	('hev', 'kovachev'),
	('ev$', 'kovachev'),
	('^da', 'danielov'),
	('dan', 'danielov'),
	('ani', 'danielov'),
	('nie', 'danielov'),
	('iel', 'danielov'),
	('elo', 'danielov'),
	('lov', 'danielov'),
	('ov$', 'danielov'),
	('^or', 'oreshkov'),
	('ore', 'oreshkov'),
	('res', 'oreshkov'),
	('esh', 'oreshkov'),
	('shk', 'oreshkov'),
	('hko', 'oreshkov'),
	('kov', 'oreshkov'),
	('ov$', 'oreshkov');
INSERT INTO public.urd_search_gram VALUES
	('^hr', 'hristo'),
	('hri', 'hristo'),
	('ris', 'hristo'),
	('ist', 'hristo'),
	('sto', 'hristo'),
	('to$', 'hristo'),
	('^fi', 'filipov'),
	('fil', 'filipov'),
	('ili', 'filipov'),
	('lip', 'filipov'),
	('ipo', 'filipov'),
	('pov', 'filipov'),
	('ov$', 'filipov'),
	('^an', 'anton'),
	('ant', 'anton'),
	('nto', 'anton'),
	('ton', 'anton'),
	('on$', 'anton'),
	('^go', 'goranov'),
	('gor', 'goranov'),
	('ora', 'goranov'),
	('ran', 'goranov'),
	('ano', 'goranov'),
	('nov', 'goranov'),
	('ov$', 'goranov'),
	('^16', '166'),
	('^fe', 'feldmark'),
	('fel', 'feldmark'),
	('eld', 'feldmark'),
	('ldm', 'feldmark'),
	('dma', 'feldmark'),
	('mar', 'feldmark'),
	('ark', 'feldmark'),
	('rk$', 'feldmark'),
	('^io', 'ionas'),
	('ion', 'ionas'),
	('ona', 'ionas'),
	('nas', 'ionas'),
	('as$', 'ionas'),
	('^jo', 'jonas'),
	('jon', 'jonas'),
	('ona', 'jonas'),
	('nas', 'jonas'),
	('as$', 'jonas'),
	('^el', 'elitsa'),
	('eli', 'elitsa'),
	('lit', 'elitsa'),
	('its', 'elitsa'),
	('tsa', 'elitsa'),
	('sa$', 'elitsa'),
	('^zv', 'zvezdarova'),
	('zve', 'zvezdarova'),
	('vez', 'zvezdarova'),
	('ezd', 'zvezdarova'),
	('zda', 'zvezdarova'),
	('dar', 'zvezdarova'),
	('aro', 'zvezdarova'),
	('rov', 'zvezdarova'),
	('ova', 'zvezdarova'),
	('va$', 'zvezdarova');


--
-- Data for Name: urd_search_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_search_word VALUES
	('iasengrad', 1, 'n'),
	('obshtina', 1, 'n'),
	('yasengrad', 1, 'n'),
	('evropeiski', 10, 'n'),
	('evropeyski', 10, 'n'),
	('otdel', 10, 'n'),
	('proekti', 10, 'n'),
	('prokti', 10, 'n'),
	('biznes', 11, 'n'),
	('i', 11, 'n'),
	('investitsi', 11, 'n'),
	('investitsii', 11, 'n'),
	('zveno', 11, 'n'),
	('i', 12, 'n'),
	('obshtestvenosta', 12, 'n'),
	('obshtestvenostta', 12, 'n'),
	('protokol', 12, 'n'),
	('s', 12, 'n'),
	('vrazki', 12, 'n'),
	('zveno', 12, 'n'),
	('paisi', 114, 'n'),
	('paisiy', 114, 'n'),
	('srebroles', 114, 'n'),
	('napredak', 115, 'n'),
	('pole', 115, 'n'),
	('topolovo', 115, 'n'),
	('iasengrad', 129, 'n'),
	('oblastno', 129, 'n'),
	('patno', 129, 'n'),
	('upravlenie', 129, 'n'),
	('yasengrad', 129, 'n'),
	('chetiri', 147, 'n'),
	('dvora', 147, 'n'),
	('lapi', 147, 'n'),
	('na', 147, 'n'),
	('iasengrad', 158, 'n'),
	('klub', 158, 'n'),
	('sporten', 158, 'n'),
	('tenis', 158, 'n'),
	('yasengrad', 158, 'n'),
	('futbol', 159, 'n'),
	('iasengrad', 159, 'n'),
	('klub', 159, 'n'),
	('sporten', 159, 'n'),
	('yasengrad', 159, 'n'),
	('iasengrad', 160, 'n'),
	('klub', 160, 'n'),
	('shah', 160, 'n'),
	('sporten', 160, 'n'),
	('yasengrad', 160, 'n'),
	('iasengradski', 161, 'n'),
	('v', 161, 'n'),
	('vesti', 161, 'n'),
	('yasengradski', 161, 'n'),
	('iasen', 162, 'n'),
	('radio', 162, 'n'),
	('yasen', 162, 'n'),
	('bistritsa', 163, 'n'),
	('televizia', 163, 'n'),
	('dnes', 164, 'n'),
	('iasengrad', 164, 'n'),
	('yasengrad', 164, 'n'),
	('i', 165, 'n'),
	('pazar', 165, 'n'),
	('pole', 165, 'n'),
	('v', 165, 'n'),
	('ploshtadat', 166, 'n'),
	('portal', 166, 'n'),
	('elektrorazpredelenie', 169, 'n'),
	('iasen', 169, 'n'),
	('yasen', 169, 'n'),
	('avtotransport', 170, 'n'),
	('iasengrad', 170, 'n'),
	('yasengrad', 170, 'n'),
	('chistota', 171, 'n'),
	('iasengrad', 171, 'n'),
	('yasengrad', 171, 'n'),
	('belediesi', 182, 'n'),
	('belediyesi', 182, 'n'),
	('disbudak', 182, 'n'),
	('dishbudak', 182, 'n'),
	('ovasi', 182, 'n'),
	('iasenodilisika', 183, 'n'),
	('misika', 183, 'n'),
	('miska', 183, 'n'),
	('rada', 183, 'n'),
	('yasenodilska', 183, 'n'),
	('songvuhushirenminzhengfu', 184, 'n'),
	('songwuhushirenminzhengfu', 184, 'n'),
	('meble', 199, 'n'),
	('voitsik', 199, 'n'),
	('wojcik', 199, 'n'),
	('songvuhudianchuksiangongsi', 200, 'n'),
	('songwuhudianchiyouxiangongsi', 200, 'n'),
	('lefkadis', 201, 'n'),
	('leikadis', 201, 'n'),
	('trofima', 201, 'n'),
	('ashgrove', 202, 'n'),
	('logistics', 202, 'n'),
	('logistiks', 202, 'n');
INSERT INTO public.urd_search_word VALUES
	('konsaltativen', 954, 'n'),
	('konsultativen', 954, 'n'),
	('mladezhta', 954, 'n'),
	('na', 954, 'n'),
	('po', 954, 'n'),
	('savet', 954, 'n'),
	('vaprosite', 954, 'n'),
	('i', 955, 'n'),
	('ministerstvo', 955, 'n'),
	('mostovete', 955, 'n'),
	('na', 955, 'n'),
	('patishtata', 955, 'n'),
	('ministerstvo', 958, 'n'),
	('na', 958, 'n'),
	('obshtinskoto', 958, 'n'),
	('razvitie', 958, 'n'),
	('chitalishtata', 961, 'n'),
	('i', 961, 'n'),
	('ministerstvo', 961, 'n'),
	('na', 961, 'n'),
	('uchilishtata', 961, 'n'),
	('23', 964, 'n'),
	('l', 964, 'n'),
	('officina', 964, 'n'),
	('ofitsina', 964, 'n'),
	('r', 964, 'n'),
	('s', 964, 'n'),
	('tramontana', 964, 'n'),
	('24', 965, 'n'),
	('gora', 965, 'n'),
	('orehova', 965, 'n'),
	('24', 970, 'n'),
	('beli', 970, 'n'),
	('brezi', 970, 'n'),
	('ood', 970, 'n'),
	('ud', 970, 'n'),
	('24', 971, 'n'),
	('l', 971, 'n'),
	('officina', 971, 'n'),
	('ofitsina', 971, 'n'),
	('r', 971, 'n'),
	('s', 971, 'n'),
	('tramontana', 971, 'n'),
	('25', 972, 'n'),
	('gora', 972, 'n'),
	('orehova', 972, 'n'),
	('25', 976, 'n'),
	('svetlina', 976, 'n'),
	('25', 977, 'n'),
	('gmbh', 977, 'n'),
	('hafenverk', 977, 'n'),
	('hafenwerk', 977, 'n'),
	('nordlicht', 977, 'n'),
	('25', 979, 'n'),
	('beli', 979, 'n'),
	('brezi', 979, 'n'),
	('ood', 979, 'n'),
	('ud', 979, 'n'),
	('25', 980, 'n'),
	('26', 980, 'a'),
	('gora', 980, 'a'),
	('l', 980, 'n'),
	('officina', 980, 'n'),
	('ofitsina', 980, 'n'),
	('orehova', 980, 'a'),
	('r', 980, 'n'),
	('s', 980, 'n'),
	('tramontana', 980, 'n'),
	('26', 981, 'n'),
	('gora', 981, 'n'),
	('orehova', 981, 'n'),
	('26', 982, 'n'),
	('ab', 982, 'n'),
	('lindkvist', 982, 'n'),
	('lindqvist', 982, 'n'),
	('ventil', 982, 'n'),
	('26', 984, 'n'),
	('svetlina', 984, 'n'),
	('dimitrov', 23, 'n'),
	('mitev', 23, 'n'),
	('vasil', 23, 'n'),
	('chavdar', 48, 'n'),
	('stoianov', 48, 'n'),
	('stoyanov', 48, 'n'),
	('uzunov', 48, 'n'),
	('pavlov', 54, 'n'),
	('simeon', 54, 'n'),
	('todorov', 54, 'n'),
	('lubomirova', 60, 'n'),
	('lyubomirova', 60, 'n'),
	('shtereva', 60, 'n'),
	('zhivka', 60, 'n'),
	('antonov', 61, 'n'),
	('petkov', 61, 'n'),
	('stanimir', 61, 'n'),
	('desislava', 62, 'n'),
	('emilova', 62, 'n'),
	('veleva', 62, 'n'),
	('iavor', 73, 'n'),
	('iordanov', 73, 'n');
INSERT INTO public.urd_search_word VALUES
	('yavor', 73, 'n'),
	('yordanov', 73, 'n'),
	('zlatev', 73, 'n'),
	('aleksandrova', 74, 'n'),
	('karadzhova', 74, 'n'),
	('liliana', 74, 'n'),
	('lilyana', 74, 'n'),
	('aleksandar', 75, 'n'),
	('angelov', 75, 'n'),
	('ivanov', 75, 'n'),
	('daniela', 82, 'n'),
	('iordanova', 82, 'n'),
	('naidenova', 82, 'n'),
	('naydenova', 82, 'n'),
	('yordanova', 82, 'n'),
	('desislava', 84, 'n'),
	('marinova', 84, 'n'),
	('vasilova', 84, 'n'),
	('lozanova', 86, 'n'),
	('mira', 86, 'n'),
	('nikolova', 86, 'n'),
	('boian', 87, 'n'),
	('boyan', 87, 'n'),
	('kalinov', 87, 'n'),
	('petkov', 87, 'n'),
	('bakardzhieva', 88, 'n'),
	('ivanka', 88, 'n'),
	('pavlova', 88, 'n'),
	('boian', 355, 'n'),
	('boyan', 355, 'n'),
	('dimitrov', 355, 'n'),
	('gospodinov', 355, 'n'),
	('kalpakchieva', 362, 'n'),
	('simeonova', 362, 'n'),
	('snezhana', 362, 'n'),
	('balkanska', 551, 'n'),
	('pavlina', 551, 'n'),
	('emilova', 578, 'n'),
	('ivanova', 578, 'n'),
	('tsvetanka', 578, 'n'),
	('iordan', 594, 'n'),
	('ivanov', 594, 'n'),
	('rusev', 594, 'n'),
	('yordan', 594, 'n'),
	('boriana', 633, 'n'),
	('boryana', 633, 'n'),
	('spasova', 633, 'n'),
	('chakarov', 683, 'n'),
	('kaloianov', 683, 'n'),
	('kaloyanov', 683, 'n'),
	('ognian', 683, 'n'),
	('ognyan', 683, 'n'),
	('asenova', 691, 'n'),
	('desislava', 691, 'n'),
	('iurukova', 691, 'n'),
	('yurukova', 691, 'n'),
	('shishkov', 696, 'n'),
	('tsvetan', 696, 'n'),
	('vasilov', 696, 'n'),
	('dimov', 697, 'n'),
	('ognian', 697, 'n'),
	('ognyan', 697, 'n'),
	('marinova', 706, 'n'),
	('vania', 706, 'n'),
	('vanya', 706, 'n'),
	('velizarova', 706, 'n'),
	('antonov', 708, 'n'),
	('asen', 708, 'n'),
	('dunavski', 708, 'n'),
	('liliana', 713, 'n'),
	('lilyana', 713, 'n'),
	('oreshkova', 713, 'n'),
	('simeonova', 713, 'n'),
	('ilia', 715, 'n'),
	('todorov', 715, 'n'),
	('zdravkov', 715, 'n'),
	('balkanski', 719, 'n'),
	('nikolaev', 719, 'n'),
	('svetoslav', 719, 'n'),
	('halachev', 724, 'n'),
	('petar', 724, 'n'),
	('stefanov', 728, 'n'),
	('suvariev', 728, 'n'),
	('valentin', 728, 'n'),
	('chavdarov', 731, 'n'),
	('mihail', 731, 'n'),
	('valchev', 731, 'n'),
	('iasenova', 732, 'n'),
	('vesela', 732, 'n'),
	('yasenova', 732, 'n'),
	('daniela', 733, 'n'),
	('hristova', 733, 'n'),
	('kalpakchieva', 733, 'n'),
	('ali', 737, 'n'),
	('mehmedov', 737, 'n'),
	('osmanov', 737, 'n'),
	('iankova', 738, 'n'),
	('petia', 738, 'n'),
	('petya', 738, 'n'),
	('yankova', 738, 'n');
INSERT INTO public.urd_search_word VALUES
	('zlateva', 738, 'n'),
	('karadzhova', 739, 'n'),
	('magdalena', 739, 'n'),
	('martinova', 739, 'n'),
	('ganev', 741, 'n'),
	('kalin', 741, 'n'),
	('iavorova', 742, 'n'),
	('ivanka', 742, 'n'),
	('savova', 742, 'n'),
	('yavorova', 742, 'n'),
	('bonev', 743, 'n'),
	('ianko', 743, 'n'),
	('tsvetanov', 743, 'n'),
	('yanko', 743, 'n'),
	('chinaroglu', 855, 'n'),
	('cinaroglu', 855, 'n'),
	('ismail', 855, 'n'),
	('iasnopilisika', 858, 'n'),
	('oksana', 858, 'n'),
	('yasnopilska', 858, 'n'),
	('ming', 865, 'n'),
	('vang', 865, 'n'),
	('wang', 865, 'n'),
	('erdos', 905, 'n'),
	('katalin', 905, 'n'),
	('ana', 908, 'n'),
	('anna', 908, 'n'),
	('ekstrom', 908, 'n'),
	('voitsik', 929, 'n'),
	('wojcik', 929, 'n'),
	('zbigniev', 929, 'n'),
	('zbigniew', 929, 'n'),
	('lin', 933, 'n'),
	('ming', 933, 'n'),
	('karampini', 938, 'n'),
	('maria', 938, 'n'),
	('edmund', 943, 'n'),
	('hartvel', 943, 'n'),
	('hartwell', 943, 'n'),
	('boris', 949, 'n'),
	('boris', 949, 'o'),
	('kovachev', 949, 'n'),
	('kovachev', 949, 'o'),
	('danielov', 953, 'n'),
	('oreshkov', 953, 'n'),
	('oreshkov', 953, 'o'),
	('tsvetan', 953, 'n'),
	('tsvetan', 953, 'o'),
	('hristo', 960, 'n'),
	('mitev', 960, 'n'),
	('filipov', 962, 'n'),
	('ilia', 962, 'n'),
	('anton', 963, 'n'),
	('goranov', 963, 'n'),
	('166', 975, 'n'),
	('feldmark', 975, 'n'),
	('ionas', 975, 'n'),
	('jonas', 975, 'n'),
	('166', 978, 'n'),
	('elitsa', 978, 'n'),
	('zvezdarova', 978, 'n');


--
-- Data for Name: urd_stage_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_stage_change VALUES
	(701, 176, NULL, 'found', '2026-03-02 12:00:00+00', 'р.тополова', NULL),
	(702, 177, NULL, 'found', '2026-03-02 12:00:00+00', 'р.тополова', NULL),
	(703, 178, NULL, 'planned', '2026-03-02 12:00:00+00', 'р.тополова', NULL);


--
-- Data for Name: urd_tag; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_tag VALUES
	(10, 'Кореспонденция', NULL),
	(11, 'Бюлетин', 10),
	(12, 'Покана за празника', 10),
	(13, 'Само на хартия', 10);


--
-- Data for Name: urd_task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_task VALUES
	(1, 11, 'Благодарете на гостите и поискайте мнението им', 11, NULL, NULL, '2022-06-03', NULL, NULL),
	(1, 12, 'Благодарете на гостите и поискайте мнението им', 25, NULL, NULL, '2026-02-24', NULL, NULL),
	(1, 13, 'Благодарете на гостите и поискайте мнението им', 29, NULL, NULL, '2025-11-26', NULL, NULL);


--
-- Data for Name: urd_version_core; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_version_core VALUES
	('0001_initial');


--
-- Data for Name: urd_version_government; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_version_government VALUES
	('0001_initial');


--
-- Data for Name: urd_version_investors; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_version_investors VALUES
	('0001_initial');


--
-- Data for Name: urd_version_media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_version_media VALUES
	('0001_initial');


--
-- Data for Name: urd_version_ngos; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_version_ngos VALUES
	('0001_initial');


--
-- Data for Name: urd_version_partner_cities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.urd_version_partner_cities VALUES
	('0001_initial');


--
-- Name: urd_address_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_address_id_seq', 82, true);


--
-- Name: urd_affiliation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_affiliation_id_seq', 906, true);


--
-- Name: urd_agreement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_agreement_id_seq', 19, true);


--
-- Name: urd_change_sequence_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_change_sequence_seq', 4776, true);


--
-- Name: urd_commitment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_commitment_id_seq', 1, true);


--
-- Name: urd_contact_point_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_contact_point_id_seq', 1555, true);


--
-- Name: urd_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_document_id_seq', 27, true);


--
-- Name: urd_document_link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_document_link_id_seq', 27, true);


--
-- Name: urd_engagement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_engagement_id_seq', 178, true);


--
-- Name: urd_government_body_seat_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_government_body_seat_id_seq', 2, true);


--
-- Name: urd_government_election_period_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_government_election_period_id_seq', 1, true);


--
-- Name: urd_identifier_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_identifier_id_seq', 82, true);


--
-- Name: urd_interaction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_interaction_id_seq', 152, true);


--
-- Name: urd_investors_requirement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_investors_requirement_id_seq', 3, true);


--
-- Name: urd_investors_site_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_investors_site_id_seq', 8, true);


--
-- Name: urd_investors_site_shown_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_investors_site_shown_id_seq', 8, true);


--
-- Name: urd_legal_limit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_legal_limit_id_seq', 1, true);


--
-- Name: urd_media_accredited_person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_media_accredited_person_id_seq', 12, true);


--
-- Name: urd_media_coverage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_media_coverage_id_seq', 8, true);


--
-- Name: urd_media_election_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_media_election_id_seq', 1, true);


--
-- Name: urd_media_release_recipient_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_media_release_recipient_id_seq', 97, true);


--
-- Name: urd_media_run_sheet_item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_media_run_sheet_item_id_seq', 1, true);


--
-- Name: urd_merge_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_merge_id_seq', 3, true);


--
-- Name: urd_name_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_name_id_seq', 184, true);


--
-- Name: urd_ngos_disbursement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_ngos_disbursement_id_seq', 20, true);


--
-- Name: urd_ngos_grant_programme_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_ngos_grant_programme_id_seq', 6, true);


--
-- Name: urd_ngos_influence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_ngos_influence_id_seq', 38, true);


--
-- Name: urd_ngos_signature_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_ngos_signature_id_seq', 14, true);


--
-- Name: urd_partner_cities_city_agreement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_partner_cities_city_agreement_id_seq', 13, true);


--
-- Name: urd_partner_cities_freeze_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_partner_cities_freeze_id_seq', 1, true);


--
-- Name: urd_party_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_party_id_seq', 984, true);


--
-- Name: urd_post_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_post_id_seq', 30, true);


--
-- Name: urd_relationship_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_relationship_id_seq', 48, true);


--
-- Name: urd_stage_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_stage_change_id_seq', 703, true);


--
-- Name: urd_tag_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_tag_id_seq', 13, true);


--
-- Name: urd_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.urd_task_id_seq', 13, true);


--
-- Name: urd_address pk_urd_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_address
    ADD CONSTRAINT pk_urd_address PRIMARY KEY (id);


--
-- Name: urd_affiliation pk_urd_affiliation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_affiliation
    ADD CONSTRAINT pk_urd_affiliation PRIMARY KEY (id);


--
-- Name: urd_agreement pk_urd_agreement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement
    ADD CONSTRAINT pk_urd_agreement PRIMARY KEY (id);


--
-- Name: urd_agreement_party pk_urd_agreement_party; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement_party
    ADD CONSTRAINT pk_urd_agreement_party PRIMARY KEY (agreement_id, party_id);


--
-- Name: urd_change pk_urd_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_change
    ADD CONSTRAINT pk_urd_change PRIMARY KEY (sequence);


--
-- Name: urd_commitment pk_urd_commitment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_commitment
    ADD CONSTRAINT pk_urd_commitment PRIMARY KEY (id);


--
-- Name: urd_contact_point pk_urd_contact_point; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_contact_point
    ADD CONSTRAINT pk_urd_contact_point PRIMARY KEY (id);


--
-- Name: urd_document pk_urd_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document
    ADD CONSTRAINT pk_urd_document PRIMARY KEY (id);


--
-- Name: urd_document_content pk_urd_document_content; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_content
    ADD CONSTRAINT pk_urd_document_content PRIMARY KEY (digest);


--
-- Name: urd_document_link pk_urd_document_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link
    ADD CONSTRAINT pk_urd_document_link PRIMARY KEY (id);


--
-- Name: urd_engagement pk_urd_engagement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement
    ADD CONSTRAINT pk_urd_engagement PRIMARY KEY (id);


--
-- Name: urd_engagement_party pk_urd_engagement_party; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement_party
    ADD CONSTRAINT pk_urd_engagement_party PRIMARY KEY (engagement_id, party_id, role);


--
-- Name: urd_government_body_seat pk_urd_government_body_seat; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_body_seat
    ADD CONSTRAINT pk_urd_government_body_seat PRIMARY KEY (id);


--
-- Name: urd_government_consultative_body pk_urd_government_consultative_body; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_consultative_body
    ADD CONSTRAINT pk_urd_government_consultative_body PRIMARY KEY (engagement_id);


--
-- Name: urd_government_election_period pk_urd_government_election_period; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_election_period
    ADD CONSTRAINT pk_urd_government_election_period PRIMARY KEY (id);


--
-- Name: urd_government_incoming_request pk_urd_government_incoming_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_incoming_request
    ADD CONSTRAINT pk_urd_government_incoming_request PRIMARY KEY (engagement_id);


--
-- Name: urd_government_institution pk_urd_government_institution; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_institution
    ADD CONSTRAINT pk_urd_government_institution PRIMARY KEY (organisation_id);


--
-- Name: urd_government_legislative_initiative pk_urd_government_legislative_initiative; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_legislative_initiative
    ADD CONSTRAINT pk_urd_government_legislative_initiative PRIMARY KEY (engagement_id);


--
-- Name: urd_government_mandate pk_urd_government_mandate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_mandate
    ADD CONSTRAINT pk_urd_government_mandate PRIMARY KEY (affiliation_id);


--
-- Name: urd_government_meeting_request pk_urd_government_meeting_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_meeting_request
    ADD CONSTRAINT pk_urd_government_meeting_request PRIMARY KEY (interaction_id);


--
-- Name: urd_government_official_letter pk_urd_government_official_letter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_letter
    ADD CONSTRAINT pk_urd_government_official_letter PRIMARY KEY (interaction_id);


--
-- Name: urd_government_official_request pk_urd_government_official_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_request
    ADD CONSTRAINT pk_urd_government_official_request PRIMARY KEY (engagement_id);


--
-- Name: urd_identifier pk_urd_identifier; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_identifier
    ADD CONSTRAINT pk_urd_identifier PRIMARY KEY (id);


--
-- Name: urd_interaction pk_urd_interaction; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction
    ADD CONSTRAINT pk_urd_interaction PRIMARY KEY (id);


--
-- Name: urd_interaction_engagement pk_urd_interaction_engagement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction_engagement
    ADD CONSTRAINT pk_urd_interaction_engagement PRIMARY KEY (interaction_id, engagement_id);


--
-- Name: urd_investors_aftercare pk_urd_investors_aftercare; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_aftercare
    ADD CONSTRAINT pk_urd_investors_aftercare PRIMARY KEY (engagement_id);


--
-- Name: urd_investors_class_v_certificate pk_urd_investors_class_v_certificate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_class_v_certificate
    ADD CONSTRAINT pk_urd_investors_class_v_certificate PRIMARY KEY (engagement_id);


--
-- Name: urd_investors_investment_project pk_urd_investors_investment_project; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investment_project
    ADD CONSTRAINT pk_urd_investors_investment_project PRIMARY KEY (engagement_id);


--
-- Name: urd_investors_investor pk_urd_investors_investor; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor
    ADD CONSTRAINT pk_urd_investors_investor PRIMARY KEY (organisation_id);


--
-- Name: urd_investors_investor_enquiry pk_urd_investors_investor_enquiry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor_enquiry
    ADD CONSTRAINT pk_urd_investors_investor_enquiry PRIMARY KEY (engagement_id);


--
-- Name: urd_investors_investor_issue pk_urd_investors_investor_issue; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor_issue
    ADD CONSTRAINT pk_urd_investors_investor_issue PRIMARY KEY (engagement_id);


--
-- Name: urd_investors_offer_letter pk_urd_investors_offer_letter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_offer_letter
    ADD CONSTRAINT pk_urd_investors_offer_letter PRIMARY KEY (interaction_id);


--
-- Name: urd_investors_requirement pk_urd_investors_requirement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_requirement
    ADD CONSTRAINT pk_urd_investors_requirement PRIMARY KEY (id);


--
-- Name: urd_investors_site pk_urd_investors_site; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site
    ADD CONSTRAINT pk_urd_investors_site PRIMARY KEY (id);


--
-- Name: urd_investors_site_shown pk_urd_investors_site_shown; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_shown
    ADD CONSTRAINT pk_urd_investors_site_shown PRIMARY KEY (id);


--
-- Name: urd_investors_site_visit pk_urd_investors_site_visit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_visit
    ADD CONSTRAINT pk_urd_investors_site_visit PRIMARY KEY (interaction_id);


--
-- Name: urd_legal_limit pk_urd_legal_limit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_legal_limit
    ADD CONSTRAINT pk_urd_legal_limit PRIMARY KEY (id);


--
-- Name: urd_media_accreditation pk_urd_media_accreditation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accreditation
    ADD CONSTRAINT pk_urd_media_accreditation PRIMARY KEY (engagement_id);


--
-- Name: urd_media_accredited_person pk_urd_media_accredited_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accredited_person
    ADD CONSTRAINT pk_urd_media_accredited_person PRIMARY KEY (id);


--
-- Name: urd_media_briefing_attendance pk_urd_media_briefing_attendance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_briefing_attendance
    ADD CONSTRAINT pk_urd_media_briefing_attendance PRIMARY KEY (interaction_id);


--
-- Name: urd_media_correction_request pk_urd_media_correction_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_correction_request
    ADD CONSTRAINT pk_urd_media_correction_request PRIMARY KEY (engagement_id);


--
-- Name: urd_media_coverage pk_urd_media_coverage; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT pk_urd_media_coverage PRIMARY KEY (id);


--
-- Name: urd_media_election pk_urd_media_election; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_election
    ADD CONSTRAINT pk_urd_media_election PRIMARY KEY (id);


--
-- Name: urd_media_journalist pk_urd_media_journalist; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_journalist
    ADD CONSTRAINT pk_urd_media_journalist PRIMARY KEY (affiliation_id);


--
-- Name: urd_media_media_request pk_urd_media_media_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_media_request
    ADD CONSTRAINT pk_urd_media_media_request PRIMARY KEY (engagement_id);


--
-- Name: urd_media_outlet pk_urd_media_outlet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_outlet
    ADD CONSTRAINT pk_urd_media_outlet PRIMARY KEY (organisation_id);


--
-- Name: urd_media_press_event pk_urd_media_press_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_press_event
    ADD CONSTRAINT pk_urd_media_press_event PRIMARY KEY (engagement_id);


--
-- Name: urd_media_press_release pk_urd_media_press_release; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_press_release
    ADD CONSTRAINT pk_urd_media_press_release PRIMARY KEY (engagement_id);


--
-- Name: urd_media_q_and_a pk_urd_media_q_and_a; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_q_and_a
    ADD CONSTRAINT pk_urd_media_q_and_a PRIMARY KEY (interaction_id);


--
-- Name: urd_media_rebuttal pk_urd_media_rebuttal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_rebuttal
    ADD CONSTRAINT pk_urd_media_rebuttal PRIMARY KEY (engagement_id);


--
-- Name: urd_media_release_recipient pk_urd_media_release_recipient; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_release_recipient
    ADD CONSTRAINT pk_urd_media_release_recipient PRIMARY KEY (id);


--
-- Name: urd_media_run_sheet_item pk_urd_media_run_sheet_item; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_run_sheet_item
    ADD CONSTRAINT pk_urd_media_run_sheet_item PRIMARY KEY (id);


--
-- Name: urd_merge pk_urd_merge; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_merge
    ADD CONSTRAINT pk_urd_merge PRIMARY KEY (id);


--
-- Name: urd_name pk_urd_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_name
    ADD CONSTRAINT pk_urd_name PRIMARY KEY (id);


--
-- Name: urd_ngos_advisory_seat pk_urd_ngos_advisory_seat; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_advisory_seat
    ADD CONSTRAINT pk_urd_ngos_advisory_seat PRIMARY KEY (engagement_id);


--
-- Name: urd_ngos_disbursement pk_urd_ngos_disbursement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_disbursement
    ADD CONSTRAINT pk_urd_ngos_disbursement PRIMARY KEY (id);


--
-- Name: urd_ngos_grant_programme pk_urd_ngos_grant_programme; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_grant_programme
    ADD CONSTRAINT pk_urd_ngos_grant_programme PRIMARY KEY (id);


--
-- Name: urd_ngos_influence pk_urd_ngos_influence; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_influence
    ADD CONSTRAINT pk_urd_ngos_influence PRIMARY KEY (id);


--
-- Name: urd_ngos_joint_initiative pk_urd_ngos_joint_initiative; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_joint_initiative
    ADD CONSTRAINT pk_urd_ngos_joint_initiative PRIMARY KEY (engagement_id);


--
-- Name: urd_ngos_letter_of_support pk_urd_ngos_letter_of_support; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_letter_of_support
    ADD CONSTRAINT pk_urd_ngos_letter_of_support PRIMARY KEY (interaction_id);


--
-- Name: urd_ngos_municipal_grant pk_urd_ngos_municipal_grant; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_municipal_grant
    ADD CONSTRAINT pk_urd_ngos_municipal_grant PRIMARY KEY (engagement_id);


--
-- Name: urd_ngos_ngo pk_urd_ngos_ngo; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_ngo
    ADD CONSTRAINT pk_urd_ngos_ngo PRIMARY KEY (organisation_id);


--
-- Name: urd_ngos_office_bearer pk_urd_ngos_office_bearer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_office_bearer
    ADD CONSTRAINT pk_urd_ngos_office_bearer PRIMARY KEY (affiliation_id);


--
-- Name: urd_ngos_premises_use pk_urd_ngos_premises_use; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_premises_use
    ADD CONSTRAINT pk_urd_ngos_premises_use PRIMARY KEY (engagement_id);


--
-- Name: urd_ngos_signature pk_urd_ngos_signature; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_signature
    ADD CONSTRAINT pk_urd_ngos_signature PRIMARY KEY (id);


--
-- Name: urd_organisation pk_urd_organisation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_organisation
    ADD CONSTRAINT pk_urd_organisation PRIMARY KEY (id);


--
-- Name: urd_participant pk_urd_participant; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_participant
    ADD CONSTRAINT pk_urd_participant PRIMARY KEY (interaction_id, party_id);


--
-- Name: urd_partner_cities_city_agreement pk_urd_partner_cities_city_agreement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_city_agreement
    ADD CONSTRAINT pk_urd_partner_cities_city_agreement PRIMARY KEY (id);


--
-- Name: urd_partner_cities_city_letter pk_urd_partner_cities_city_letter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_city_letter
    ADD CONSTRAINT pk_urd_partner_cities_city_letter PRIMARY KEY (interaction_id);


--
-- Name: urd_partner_cities_congratulation_cycle pk_urd_partner_cities_congratulation_cycle; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_congratulation_cycle
    ADD CONSTRAINT pk_urd_partner_cities_congratulation_cycle PRIMARY KEY (engagement_id);


--
-- Name: urd_partner_cities_exchange pk_urd_partner_cities_exchange; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_exchange
    ADD CONSTRAINT pk_urd_partner_cities_exchange PRIMARY KEY (engagement_id);


--
-- Name: urd_partner_cities_freeze pk_urd_partner_cities_freeze; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_freeze
    ADD CONSTRAINT pk_urd_partner_cities_freeze PRIMARY KEY (id);


--
-- Name: urd_partner_cities_gift_exchange pk_urd_partner_cities_gift_exchange; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_gift_exchange
    ADD CONSTRAINT pk_urd_partner_cities_gift_exchange PRIMARY KEY (interaction_id);


--
-- Name: urd_partner_cities_greeting pk_urd_partner_cities_greeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_greeting
    ADD CONSTRAINT pk_urd_partner_cities_greeting PRIMARY KEY (interaction_id);


--
-- Name: urd_partner_cities_partner_city pk_urd_partner_cities_partner_city; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_partner_city
    ADD CONSTRAINT pk_urd_partner_cities_partner_city PRIMARY KEY (organisation_id);


--
-- Name: urd_partner_cities_twinning pk_urd_partner_cities_twinning; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_twinning
    ADD CONSTRAINT pk_urd_partner_cities_twinning PRIMARY KEY (engagement_id);


--
-- Name: urd_party pk_urd_party; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party
    ADD CONSTRAINT pk_urd_party PRIMARY KEY (id);


--
-- Name: urd_party_tag pk_urd_party_tag; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party_tag
    ADD CONSTRAINT pk_urd_party_tag PRIMARY KEY (party_id, tag_id);


--
-- Name: urd_person pk_urd_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_person
    ADD CONSTRAINT pk_urd_person PRIMARY KEY (id);


--
-- Name: urd_post pk_urd_post; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_post
    ADD CONSTRAINT pk_urd_post PRIMARY KEY (id);


--
-- Name: urd_relationship pk_urd_relationship; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_relationship
    ADD CONSTRAINT pk_urd_relationship PRIMARY KEY (id);


--
-- Name: urd_search_gram pk_urd_search_gram; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_search_gram
    ADD CONSTRAINT pk_urd_search_gram PRIMARY KEY (gram, word);


--
-- Name: urd_search_word pk_urd_search_word; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_search_word
    ADD CONSTRAINT pk_urd_search_word PRIMARY KEY (word, party_id, origin);


--
-- Name: urd_stage_change pk_urd_stage_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_stage_change
    ADD CONSTRAINT pk_urd_stage_change PRIMARY KEY (id);


--
-- Name: urd_tag pk_urd_tag; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_tag
    ADD CONSTRAINT pk_urd_tag PRIMARY KEY (id);


--
-- Name: urd_task pk_urd_task; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_task
    ADD CONSTRAINT pk_urd_task PRIMARY KEY (id);


--
-- Name: urd_document uq_urd_document_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document
    ADD CONSTRAINT uq_urd_document_uid UNIQUE (uid);


--
-- Name: urd_engagement uq_urd_engagement_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement
    ADD CONSTRAINT uq_urd_engagement_uid UNIQUE (uid);


--
-- Name: urd_identifier uq_urd_identifier_scheme_value; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_identifier
    ADD CONSTRAINT uq_urd_identifier_scheme_value UNIQUE (scheme, value);


--
-- Name: urd_interaction uq_urd_interaction_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction
    ADD CONSTRAINT uq_urd_interaction_uid UNIQUE (uid);


--
-- Name: urd_investors_site uq_urd_investors_site_cadastral_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site
    ADD CONSTRAINT uq_urd_investors_site_cadastral_id UNIQUE (cadastral_id);


--
-- Name: urd_investors_site_shown uq_urd_investors_site_shown_interaction_id_site_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_shown
    ADD CONSTRAINT uq_urd_investors_site_shown_interaction_id_site_id UNIQUE (interaction_id, site_id);


--
-- Name: urd_legal_limit uq_urd_legal_limit_code_valid_from; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_legal_limit
    ADD CONSTRAINT uq_urd_legal_limit_code_valid_from UNIQUE (code, valid_from);


--
-- Name: urd_media_accredited_person uq_urd_media_accredited_person_engagement_id_person_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accredited_person
    ADD CONSTRAINT uq_urd_media_accredited_person_engagement_id_person_id UNIQUE (engagement_id, person_id);


--
-- Name: urd_media_election uq_urd_media_election_held_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_election
    ADD CONSTRAINT uq_urd_media_election_held_on UNIQUE (held_on);


--
-- Name: urd_media_release_recipient uq_urd_media_release_recipient_engagement_id_affiliation_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_release_recipient
    ADD CONSTRAINT uq_urd_media_release_recipient_engagement_id_affiliation_id UNIQUE (engagement_id, affiliation_id);


--
-- Name: urd_ngos_grant_programme uq_urd_ngos_grant_programme_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_grant_programme
    ADD CONSTRAINT uq_urd_ngos_grant_programme_code UNIQUE (code);


--
-- Name: urd_ngos_influence uq_urd_ngos_influence_party_id_topic_judged_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_influence
    ADD CONSTRAINT uq_urd_ngos_influence_party_id_topic_judged_on UNIQUE (party_id, topic, judged_on);


--
-- Name: urd_ngos_municipal_grant uq_urd_ngos_municipal_grant_identifier; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_municipal_grant
    ADD CONSTRAINT uq_urd_ngos_municipal_grant_identifier UNIQUE (identifier);


--
-- Name: urd_ngos_signature uq_urd_ngos_signature_engagement_id_person_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_signature
    ADD CONSTRAINT uq_urd_ngos_signature_engagement_id_person_id UNIQUE (engagement_id, person_id);


--
-- Name: urd_partner_cities_city_agreement uq_urd_partner_cities_city_agreement_agreement_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_city_agreement
    ADD CONSTRAINT uq_urd_partner_cities_city_agreement_agreement_id UNIQUE (agreement_id);


--
-- Name: urd_party uq_urd_party_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party
    ADD CONSTRAINT uq_urd_party_uid UNIQUE (uid);


--
-- Name: urd_tag uq_urd_tag_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_tag
    ADD CONSTRAINT uq_urd_tag_name UNIQUE (name);


--
-- Name: urd_version_core urd_version_core_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_version_core
    ADD CONSTRAINT urd_version_core_pkc PRIMARY KEY (version_num);


--
-- Name: urd_version_government urd_version_government_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_version_government
    ADD CONSTRAINT urd_version_government_pkc PRIMARY KEY (version_num);


--
-- Name: urd_version_investors urd_version_investors_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_version_investors
    ADD CONSTRAINT urd_version_investors_pkc PRIMARY KEY (version_num);


--
-- Name: urd_version_media urd_version_media_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_version_media
    ADD CONSTRAINT urd_version_media_pkc PRIMARY KEY (version_num);


--
-- Name: urd_version_ngos urd_version_ngos_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_version_ngos
    ADD CONSTRAINT urd_version_ngos_pkc PRIMARY KEY (version_num);


--
-- Name: urd_version_partner_cities urd_version_partner_cities_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_version_partner_cities
    ADD CONSTRAINT urd_version_partner_cities_pkc PRIMARY KEY (version_num);


--
-- Name: ix_urd_address_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_address_party_id ON public.urd_address USING btree (party_id);


--
-- Name: ix_urd_address_settlement_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_address_settlement_code ON public.urd_address USING btree (settlement_code);


--
-- Name: ix_urd_affiliation_organisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_affiliation_organisation_id ON public.urd_affiliation USING btree (organisation_id);


--
-- Name: ix_urd_affiliation_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_affiliation_person_id ON public.urd_affiliation USING btree (person_id);


--
-- Name: ix_urd_affiliation_post_id_since; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_affiliation_post_id_since ON public.urd_affiliation USING btree (post_id, since);


--
-- Name: ix_urd_agreement_document_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_agreement_document_id ON public.urd_agreement USING btree (document_id);


--
-- Name: ix_urd_agreement_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_agreement_engagement_id ON public.urd_agreement USING btree (engagement_id);


--
-- Name: ix_urd_agreement_expires_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_agreement_expires_on ON public.urd_agreement USING btree (expires_on);


--
-- Name: ix_urd_agreement_party_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_agreement_party_party_id ON public.urd_agreement_party USING btree (party_id);


--
-- Name: ix_urd_agreement_party_signatory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_agreement_party_signatory_id ON public.urd_agreement_party USING btree (signatory_id);


--
-- Name: ix_urd_agreement_responsible_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_agreement_responsible_id ON public.urd_agreement USING btree (responsible_id);


--
-- Name: ix_urd_change_entity_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_change_entity_id ON public.urd_change USING btree (entity, entity_id);


--
-- Name: ix_urd_commitment_due_on_closed_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_commitment_due_on_closed_on ON public.urd_commitment USING btree (due_on, closed_on);


--
-- Name: ix_urd_commitment_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_commitment_engagement_id ON public.urd_commitment USING btree (engagement_id);


--
-- Name: ix_urd_commitment_interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_commitment_interaction_id ON public.urd_commitment USING btree (interaction_id);


--
-- Name: ix_urd_commitment_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_commitment_party_id ON public.urd_commitment USING btree (party_id);


--
-- Name: ix_urd_commitment_responsible_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_commitment_responsible_id ON public.urd_commitment USING btree (responsible_id);


--
-- Name: ix_urd_contact_point_affiliation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_contact_point_affiliation_id ON public.urd_contact_point USING btree (affiliation_id);


--
-- Name: ix_urd_contact_point_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_contact_point_party_id ON public.urd_contact_point USING btree (party_id);


--
-- Name: ix_urd_contact_point_post_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_contact_point_post_id ON public.urd_contact_point USING btree (post_id);


--
-- Name: ix_urd_contact_point_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_contact_point_value ON public.urd_contact_point USING btree (value);


--
-- Name: ix_urd_document_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_digest ON public.urd_document USING btree (digest);


--
-- Name: ix_urd_document_link_agreement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_link_agreement_id ON public.urd_document_link USING btree (agreement_id);


--
-- Name: ix_urd_document_link_document_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_link_document_id ON public.urd_document_link USING btree (document_id);


--
-- Name: ix_urd_document_link_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_link_engagement_id ON public.urd_document_link USING btree (engagement_id);


--
-- Name: ix_urd_document_link_interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_link_interaction_id ON public.urd_document_link USING btree (interaction_id);


--
-- Name: ix_urd_document_link_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_link_party_id ON public.urd_document_link USING btree (party_id);


--
-- Name: ix_urd_document_translation_of_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_document_translation_of_id ON public.urd_document USING btree (translation_of_id);


--
-- Name: ix_urd_engagement_code_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_engagement_code_name ON public.urd_engagement USING btree (code_name) WHERE (code_name IS NOT NULL);


--
-- Name: ix_urd_engagement_origin_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_engagement_origin_id ON public.urd_engagement USING btree (origin_id);


--
-- Name: ix_urd_engagement_party_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_engagement_party_party ON public.urd_engagement_party USING btree (party_id, engagement_id);


--
-- Name: ix_urd_engagement_responsible_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_engagement_responsible_id ON public.urd_engagement USING btree (responsible_id);


--
-- Name: ix_urd_engagement_type_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_engagement_type_stage ON public.urd_engagement USING btree (type, stage);


--
-- Name: ix_urd_government_body_seat_affiliation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_body_seat_affiliation_id ON public.urd_government_body_seat USING btree (affiliation_id);


--
-- Name: ix_urd_government_body_seat_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_body_seat_engagement_id ON public.urd_government_body_seat USING btree (engagement_id);


--
-- Name: ix_urd_government_election_period_begins_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_election_period_begins_on ON public.urd_government_election_period USING btree (begins_on);


--
-- Name: ix_urd_government_incoming_request_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_incoming_request_due ON public.urd_government_incoming_request USING btree (due);


--
-- Name: ix_urd_government_incoming_request_received_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_incoming_request_received_on ON public.urd_government_incoming_request USING btree (received_on);


--
-- Name: ix_urd_government_incoming_request_signatory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_incoming_request_signatory_id ON public.urd_government_incoming_request USING btree (signatory_id);


--
-- Name: ix_urd_government_institution_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_institution_kind ON public.urd_government_institution USING btree (kind);


--
-- Name: ix_urd_government_institution_level; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_institution_level ON public.urd_government_institution USING btree (level);


--
-- Name: ix_urd_government_mandate_district; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_mandate_district ON public.urd_government_mandate USING btree (district);


--
-- Name: ix_urd_government_official_letter_post_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_official_letter_post_id ON public.urd_government_official_letter USING btree (post_id);


--
-- Name: ix_urd_government_official_request_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_official_request_due ON public.urd_government_official_request USING btree (due);


--
-- Name: ix_urd_government_official_request_post_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_official_request_post_id ON public.urd_government_official_request USING btree (post_id);


--
-- Name: ix_urd_government_official_request_signatory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_government_official_request_signatory_id ON public.urd_government_official_request USING btree (signatory_id);


--
-- Name: ix_urd_identifier_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_identifier_party_id ON public.urd_identifier USING btree (party_id);


--
-- Name: ix_urd_interaction_engagement_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_interaction_engagement_engagement_id ON public.urd_interaction_engagement USING btree (engagement_id);


--
-- Name: ix_urd_interaction_occurred_at_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_interaction_occurred_at_kind ON public.urd_interaction USING btree (occurred_at, kind);


--
-- Name: ix_urd_interaction_reply_to_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_interaction_reply_to_id ON public.urd_interaction USING btree (reply_to_id);


--
-- Name: ix_urd_investors_aftercare_planned_for; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_aftercare_planned_for ON public.urd_investors_aftercare USING btree (planned_for);


--
-- Name: ix_urd_investors_investment_project_announced_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investment_project_announced_on ON public.urd_investors_investment_project USING btree (announced_on);


--
-- Name: ix_urd_investors_investment_project_decision_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investment_project_decision_due ON public.urd_investors_investment_project USING btree (decision_due);


--
-- Name: ix_urd_investors_investor_enquiry_received_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_enquiry_received_at ON public.urd_investors_investor_enquiry USING btree (received_at);


--
-- Name: ix_urd_investors_investor_enquiry_response_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_enquiry_response_due ON public.urd_investors_investor_enquiry USING btree (response_due);


--
-- Name: ix_urd_investors_investor_hq_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_hq_country ON public.urd_investors_investor USING btree (hq_country);


--
-- Name: ix_urd_investors_investor_issue_due_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_issue_due_on ON public.urd_investors_investor_issue USING btree (due_on);


--
-- Name: ix_urd_investors_investor_issue_escalated_to_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_issue_escalated_to_id ON public.urd_investors_investor_issue USING btree (escalated_to_id);


--
-- Name: ix_urd_investors_investor_issue_is_blocking; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_issue_is_blocking ON public.urd_investors_investor_issue USING btree (is_blocking);


--
-- Name: ix_urd_investors_investor_key_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_key_account_id ON public.urd_investors_investor USING btree (key_account_id);


--
-- Name: ix_urd_investors_investor_nda_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_investor_nda_until ON public.urd_investors_investor USING btree (nda_until);


--
-- Name: ix_urd_investors_offer_letter_valid_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_offer_letter_valid_until ON public.urd_investors_offer_letter USING btree (valid_until);


--
-- Name: ix_urd_investors_requirement_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_requirement_engagement_id ON public.urd_investors_requirement USING btree (engagement_id);


--
-- Name: ix_urd_investors_site_data_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_site_data_on ON public.urd_investors_site USING btree (data_on);


--
-- Name: ix_urd_investors_site_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_site_owner_id ON public.urd_investors_site USING btree (owner_id);


--
-- Name: ix_urd_investors_site_reserved_for_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_site_reserved_for_id ON public.urd_investors_site USING btree (reserved_for_id);


--
-- Name: ix_urd_investors_site_settlement_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_site_settlement_code ON public.urd_investors_site USING btree (settlement_code);


--
-- Name: ix_urd_investors_site_shown_site_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_site_shown_site_id ON public.urd_investors_site_shown USING btree (site_id);


--
-- Name: ix_urd_investors_site_status_reserved_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_investors_site_status_reserved_until ON public.urd_investors_site USING btree (status, reserved_until);


--
-- Name: ix_urd_media_accreditation_applied_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_accreditation_applied_by_id ON public.urd_media_accreditation USING btree (applied_by_id);


--
-- Name: ix_urd_media_accreditation_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_accreditation_event_id ON public.urd_media_accreditation USING btree (event_id);


--
-- Name: ix_urd_media_accreditation_outlet_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_accreditation_outlet_id ON public.urd_media_accreditation USING btree (outlet_id);


--
-- Name: ix_urd_media_accreditation_valid_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_accreditation_valid_to ON public.urd_media_accreditation USING btree (valid_to);


--
-- Name: ix_urd_media_accredited_person_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_accredited_person_person_id ON public.urd_media_accredited_person USING btree (person_id);


--
-- Name: ix_urd_media_correction_request_coverage_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_correction_request_coverage_id ON public.urd_media_correction_request USING btree (coverage_id);


--
-- Name: ix_urd_media_coverage_about_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_about_id ON public.urd_media_coverage USING btree (about_id);


--
-- Name: ix_urd_media_coverage_author_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_author_id ON public.urd_media_coverage USING btree (author_id);


--
-- Name: ix_urd_media_coverage_coder_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_coder_id ON public.urd_media_coverage USING btree (coder_id);


--
-- Name: ix_urd_media_coverage_outlet_id_published_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_outlet_id_published_at ON public.urd_media_coverage USING btree (outlet_id, published_at);


--
-- Name: ix_urd_media_coverage_published_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_published_at ON public.urd_media_coverage USING btree (published_at);


--
-- Name: ix_urd_media_coverage_quoted_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_quoted_id ON public.urd_media_coverage USING btree (quoted_id);


--
-- Name: ix_urd_media_coverage_source_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_source_engagement_id ON public.urd_media_coverage USING btree (source_engagement_id);


--
-- Name: ix_urd_media_coverage_source_interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_source_interaction_id ON public.urd_media_coverage USING btree (source_interaction_id);


--
-- Name: ix_urd_media_coverage_topic_published_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_coverage_topic_published_at ON public.urd_media_coverage USING btree (topic, published_at);


--
-- Name: ix_urd_media_media_request_deadline_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_media_request_deadline_at ON public.urd_media_media_request USING btree (deadline_at);


--
-- Name: ix_urd_media_media_request_journalist_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_media_request_journalist_id ON public.urd_media_media_request USING btree (journalist_id);


--
-- Name: ix_urd_media_media_request_received_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_media_request_received_at ON public.urd_media_media_request USING btree (received_at);


--
-- Name: ix_urd_media_outlet_owner_declared_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_outlet_owner_declared_until ON public.urd_media_outlet USING btree (owner_declared_until);


--
-- Name: ix_urd_media_outlet_publisher_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_outlet_publisher_id ON public.urd_media_outlet USING btree (publisher_id);


--
-- Name: ix_urd_media_press_event_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_press_event_event_id ON public.urd_media_press_event USING btree (event_id);


--
-- Name: ix_urd_media_press_release_embargo_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_press_release_embargo_until ON public.urd_media_press_release USING btree (embargo_until);


--
-- Name: ix_urd_media_press_release_spokesperson_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_press_release_spokesperson_id ON public.urd_media_press_release USING btree (spokesperson_id);


--
-- Name: ix_urd_media_rebuttal_coverage_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_rebuttal_coverage_id ON public.urd_media_rebuttal USING btree (coverage_id);


--
-- Name: ix_urd_media_release_recipient_affiliation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_release_recipient_affiliation_id ON public.urd_media_release_recipient USING btree (affiliation_id);


--
-- Name: ix_urd_media_release_recipient_sent_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_release_recipient_sent_at ON public.urd_media_release_recipient USING btree (sent_at);


--
-- Name: ix_urd_media_run_sheet_item_event; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_run_sheet_item_event ON public.urd_media_run_sheet_item USING btree (engagement_id, starts_at);


--
-- Name: ix_urd_media_run_sheet_item_speaker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_media_run_sheet_item_speaker_id ON public.urd_media_run_sheet_item USING btree (speaker_id);


--
-- Name: ix_urd_merge_absorbed_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_merge_absorbed_id ON public.urd_merge USING btree (absorbed_id);


--
-- Name: ix_urd_merge_kept_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_merge_kept_id ON public.urd_merge USING btree (kept_id);


--
-- Name: ix_urd_name_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_name_party_id ON public.urd_name USING btree (party_id);


--
-- Name: ix_urd_ngos_advisory_seat_council_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_advisory_seat_council_id ON public.urd_ngos_advisory_seat USING btree (council_id);


--
-- Name: ix_urd_ngos_advisory_seat_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_advisory_seat_person_id ON public.urd_ngos_advisory_seat USING btree (person_id);


--
-- Name: ix_urd_ngos_advisory_seat_term_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_advisory_seat_term_until ON public.urd_ngos_advisory_seat USING btree (term_until);


--
-- Name: ix_urd_ngos_disbursement_engagement_id_paid_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_disbursement_engagement_id_paid_on ON public.urd_ngos_disbursement USING btree (engagement_id, paid_on);


--
-- Name: ix_urd_ngos_grant_programme_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_grant_programme_year ON public.urd_ngos_grant_programme USING btree (year);


--
-- Name: ix_urd_ngos_influence_judged_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_influence_judged_by_id ON public.urd_ngos_influence USING btree (judged_by_id);


--
-- Name: ix_urd_ngos_influence_responsible_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_influence_responsible_id ON public.urd_ngos_influence USING btree (responsible_id);


--
-- Name: ix_urd_ngos_municipal_grant_award_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_municipal_grant_award_date ON public.urd_ngos_municipal_grant USING btree (award_date);


--
-- Name: ix_urd_ngos_municipal_grant_programme_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_municipal_grant_programme_id ON public.urd_ngos_municipal_grant USING btree (programme_id);


--
-- Name: ix_urd_ngos_municipal_grant_report_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_municipal_grant_report_due ON public.urd_ngos_municipal_grant USING btree (report_due);


--
-- Name: ix_urd_ngos_ngo_register_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_ngo_register_status ON public.urd_ngos_ngo USING btree (register_status);


--
-- Name: ix_urd_ngos_premises_use_cadastral_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_premises_use_cadastral_id ON public.urd_ngos_premises_use USING btree (cadastral_id);


--
-- Name: ix_urd_ngos_premises_use_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_premises_use_until ON public.urd_ngos_premises_use USING btree (until);


--
-- Name: ix_urd_ngos_signature_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_ngos_signature_person_id ON public.urd_ngos_signature USING btree (person_id);


--
-- Name: ix_urd_organisation_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_organisation_country ON public.urd_organisation USING btree (country);


--
-- Name: ix_urd_organisation_is_own; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_organisation_is_own ON public.urd_organisation USING btree (is_own);


--
-- Name: ix_urd_organisation_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_organisation_parent_id ON public.urd_organisation USING btree (parent_id);


--
-- Name: ix_urd_participant_affiliation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_participant_affiliation_id ON public.urd_participant USING btree (affiliation_id);


--
-- Name: ix_urd_participant_on_behalf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_participant_on_behalf ON public.urd_participant USING btree (on_behalf_of_id, occurred_at, interaction_id) WHERE (on_behalf_of_id IS NOT NULL);


--
-- Name: ix_urd_participant_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_participant_party ON public.urd_participant USING btree (party_id, occurred_at, interaction_id);


--
-- Name: ix_urd_partner_cities_congratulation_cycle_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_congratulation_cycle_day ON public.urd_partner_cities_congratulation_cycle USING btree (day);


--
-- Name: ix_urd_partner_cities_exchange_funding_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_exchange_funding_id ON public.urd_partner_cities_exchange USING btree (funding_id);


--
-- Name: ix_urd_partner_cities_exchange_starts_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_exchange_starts_on ON public.urd_partner_cities_exchange USING btree (starts_on, kind);


--
-- Name: ix_urd_partner_cities_freeze_city; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_freeze_city ON public.urd_partner_cities_freeze USING btree (organisation_id, since);


--
-- Name: ix_urd_partner_cities_partner_city_coordinator_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_partner_city_coordinator_id ON public.urd_partner_cities_partner_city USING btree (coordinator_id);


--
-- Name: ix_urd_partner_cities_partner_city_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_partner_city_country ON public.urd_partner_cities_partner_city USING btree (country);


--
-- Name: ix_urd_partner_cities_partner_city_relation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_partner_city_relation ON public.urd_partner_cities_partner_city USING btree (relation);


--
-- Name: ix_urd_partner_cities_partner_city_their_coordinator_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_partner_city_their_coordinator_id ON public.urd_partner_cities_partner_city USING btree (their_coordinator_id);


--
-- Name: ix_urd_partner_cities_twinning_ceremony_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_partner_cities_twinning_ceremony_on ON public.urd_partner_cities_twinning USING btree (ceremony_on);


--
-- Name: ix_urd_party_merged_into_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_party_merged_into_id ON public.urd_party USING btree (merged_into_id);


--
-- Name: ix_urd_party_sort_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_party_sort_key ON public.urd_party USING btree (sort_key);


--
-- Name: ix_urd_party_tag_tag_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_party_tag_tag_id ON public.urd_party_tag USING btree (tag_id);


--
-- Name: ix_urd_post_organisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_post_organisation_id ON public.urd_post USING btree (organisation_id);


--
-- Name: ix_urd_relationship_object_id_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_relationship_object_id_type ON public.urd_relationship USING btree (object_id, type);


--
-- Name: ix_urd_relationship_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_relationship_subject_id ON public.urd_relationship USING btree (subject_id);


--
-- Name: ix_urd_search_word_party_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_search_word_party_id ON public.urd_search_word USING btree (party_id);


--
-- Name: ix_urd_stage_change_engagement_id_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_stage_change_engagement_id_at ON public.urd_stage_change USING btree (engagement_id, at);


--
-- Name: ix_urd_tag_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_tag_parent_id ON public.urd_tag USING btree (parent_id);


--
-- Name: ix_urd_task_assignee_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_task_assignee_id ON public.urd_task USING btree (assignee_id);


--
-- Name: ix_urd_task_due_on_done_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_task_due_on_done_on ON public.urd_task USING btree (due_on, done_on);


--
-- Name: ix_urd_task_engagement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_task_engagement_id ON public.urd_task USING btree (engagement_id);


--
-- Name: ix_urd_task_interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_urd_task_interaction_id ON public.urd_task USING btree (interaction_id);


--
-- Name: uq_urd_interaction_register; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_urd_interaction_register ON public.urd_interaction USING btree (register_name, register_year, register_number) WHERE (register_name IS NOT NULL);


--
-- Name: uq_urd_interaction_source; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_urd_interaction_source ON public.urd_interaction USING btree (source, source_id) WHERE (source IS NOT NULL);


--
-- Name: urd_address fk_urd_address_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_address
    ADD CONSTRAINT fk_urd_address_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_affiliation fk_urd_affiliation_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_affiliation
    ADD CONSTRAINT fk_urd_affiliation_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_affiliation fk_urd_affiliation_person_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_affiliation
    ADD CONSTRAINT fk_urd_affiliation_person_id_urd_person FOREIGN KEY (person_id) REFERENCES public.urd_person(id);


--
-- Name: urd_affiliation fk_urd_affiliation_post_id_urd_post; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_affiliation
    ADD CONSTRAINT fk_urd_affiliation_post_id_urd_post FOREIGN KEY (post_id) REFERENCES public.urd_post(id);


--
-- Name: urd_agreement fk_urd_agreement_document_id_urd_document; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement
    ADD CONSTRAINT fk_urd_agreement_document_id_urd_document FOREIGN KEY (document_id) REFERENCES public.urd_document(id);


--
-- Name: urd_agreement fk_urd_agreement_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement
    ADD CONSTRAINT fk_urd_agreement_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_agreement_party fk_urd_agreement_party_agreement_id_urd_agreement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement_party
    ADD CONSTRAINT fk_urd_agreement_party_agreement_id_urd_agreement FOREIGN KEY (agreement_id) REFERENCES public.urd_agreement(id) ON DELETE CASCADE;


--
-- Name: urd_agreement_party fk_urd_agreement_party_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement_party
    ADD CONSTRAINT fk_urd_agreement_party_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_agreement_party fk_urd_agreement_party_signatory_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement_party
    ADD CONSTRAINT fk_urd_agreement_party_signatory_id_urd_person FOREIGN KEY (signatory_id) REFERENCES public.urd_person(id);


--
-- Name: urd_agreement fk_urd_agreement_responsible_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_agreement
    ADD CONSTRAINT fk_urd_agreement_responsible_id_urd_person FOREIGN KEY (responsible_id) REFERENCES public.urd_person(id);


--
-- Name: urd_commitment fk_urd_commitment_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_commitment
    ADD CONSTRAINT fk_urd_commitment_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_commitment fk_urd_commitment_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_commitment
    ADD CONSTRAINT fk_urd_commitment_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id);


--
-- Name: urd_commitment fk_urd_commitment_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_commitment
    ADD CONSTRAINT fk_urd_commitment_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_commitment fk_urd_commitment_responsible_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_commitment
    ADD CONSTRAINT fk_urd_commitment_responsible_id_urd_person FOREIGN KEY (responsible_id) REFERENCES public.urd_person(id);


--
-- Name: urd_contact_point fk_urd_contact_point_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_contact_point
    ADD CONSTRAINT fk_urd_contact_point_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id);


--
-- Name: urd_contact_point fk_urd_contact_point_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_contact_point
    ADD CONSTRAINT fk_urd_contact_point_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_contact_point fk_urd_contact_point_post_id_urd_post; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_contact_point
    ADD CONSTRAINT fk_urd_contact_point_post_id_urd_post FOREIGN KEY (post_id) REFERENCES public.urd_post(id);


--
-- Name: urd_document fk_urd_document_digest_urd_document_content; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document
    ADD CONSTRAINT fk_urd_document_digest_urd_document_content FOREIGN KEY (digest) REFERENCES public.urd_document_content(digest);


--
-- Name: urd_document_link fk_urd_document_link_agreement_id_urd_agreement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link
    ADD CONSTRAINT fk_urd_document_link_agreement_id_urd_agreement FOREIGN KEY (agreement_id) REFERENCES public.urd_agreement(id);


--
-- Name: urd_document_link fk_urd_document_link_document_id_urd_document; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link
    ADD CONSTRAINT fk_urd_document_link_document_id_urd_document FOREIGN KEY (document_id) REFERENCES public.urd_document(id);


--
-- Name: urd_document_link fk_urd_document_link_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link
    ADD CONSTRAINT fk_urd_document_link_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_document_link fk_urd_document_link_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link
    ADD CONSTRAINT fk_urd_document_link_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id);


--
-- Name: urd_document_link fk_urd_document_link_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document_link
    ADD CONSTRAINT fk_urd_document_link_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_document fk_urd_document_translation_of_id_urd_document; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_document
    ADD CONSTRAINT fk_urd_document_translation_of_id_urd_document FOREIGN KEY (translation_of_id) REFERENCES public.urd_document(id);


--
-- Name: urd_engagement fk_urd_engagement_origin_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement
    ADD CONSTRAINT fk_urd_engagement_origin_id_urd_engagement FOREIGN KEY (origin_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_engagement_party fk_urd_engagement_party_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement_party
    ADD CONSTRAINT fk_urd_engagement_party_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_engagement_party fk_urd_engagement_party_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement_party
    ADD CONSTRAINT fk_urd_engagement_party_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_engagement fk_urd_engagement_responsible_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_engagement
    ADD CONSTRAINT fk_urd_engagement_responsible_id_urd_person FOREIGN KEY (responsible_id) REFERENCES public.urd_person(id);


--
-- Name: urd_government_body_seat fk_urd_government_body_seat_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_body_seat
    ADD CONSTRAINT fk_urd_government_body_seat_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id);


--
-- Name: urd_government_body_seat fk_urd_government_body_seat_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_body_seat
    ADD CONSTRAINT fk_urd_government_body_seat_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_government_consultative_body fk_urd_government_consultative_body_engagement_id_urd_e_3db0; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_consultative_body
    ADD CONSTRAINT fk_urd_government_consultative_body_engagement_id_urd_e_3db0 FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_government_incoming_request fk_urd_government_incoming_request_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_incoming_request
    ADD CONSTRAINT fk_urd_government_incoming_request_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_government_incoming_request fk_urd_government_incoming_request_signatory_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_incoming_request
    ADD CONSTRAINT fk_urd_government_incoming_request_signatory_id_urd_person FOREIGN KEY (signatory_id) REFERENCES public.urd_person(id);


--
-- Name: urd_government_institution fk_urd_government_institution_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_institution
    ADD CONSTRAINT fk_urd_government_institution_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_government_legislative_initiative fk_urd_government_legislative_initiative_engagement_id__f7fe; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_legislative_initiative
    ADD CONSTRAINT fk_urd_government_legislative_initiative_engagement_id__f7fe FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_government_mandate fk_urd_government_mandate_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_mandate
    ADD CONSTRAINT fk_urd_government_mandate_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id) ON DELETE CASCADE;


--
-- Name: urd_government_meeting_request fk_urd_government_meeting_request_interaction_id_urd_in_04e4; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_meeting_request
    ADD CONSTRAINT fk_urd_government_meeting_request_interaction_id_urd_in_04e4 FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_government_official_letter fk_urd_government_official_letter_interaction_id_urd_in_9891; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_letter
    ADD CONSTRAINT fk_urd_government_official_letter_interaction_id_urd_in_9891 FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_government_official_letter fk_urd_government_official_letter_post_id_urd_post; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_letter
    ADD CONSTRAINT fk_urd_government_official_letter_post_id_urd_post FOREIGN KEY (post_id) REFERENCES public.urd_post(id);


--
-- Name: urd_government_official_request fk_urd_government_official_request_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_request
    ADD CONSTRAINT fk_urd_government_official_request_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_government_official_request fk_urd_government_official_request_post_id_urd_post; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_request
    ADD CONSTRAINT fk_urd_government_official_request_post_id_urd_post FOREIGN KEY (post_id) REFERENCES public.urd_post(id);


--
-- Name: urd_government_official_request fk_urd_government_official_request_signatory_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_government_official_request
    ADD CONSTRAINT fk_urd_government_official_request_signatory_id_urd_person FOREIGN KEY (signatory_id) REFERENCES public.urd_person(id);


--
-- Name: urd_identifier fk_urd_identifier_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_identifier
    ADD CONSTRAINT fk_urd_identifier_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_interaction_engagement fk_urd_interaction_engagement_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction_engagement
    ADD CONSTRAINT fk_urd_interaction_engagement_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_interaction_engagement fk_urd_interaction_engagement_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction_engagement
    ADD CONSTRAINT fk_urd_interaction_engagement_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_interaction fk_urd_interaction_reply_to_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_interaction
    ADD CONSTRAINT fk_urd_interaction_reply_to_id_urd_interaction FOREIGN KEY (reply_to_id) REFERENCES public.urd_interaction(id);


--
-- Name: urd_investors_aftercare fk_urd_investors_aftercare_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_aftercare
    ADD CONSTRAINT fk_urd_investors_aftercare_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_investors_class_v_certificate fk_urd_investors_class_v_certificate_engagement_id_urd__5145; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_class_v_certificate
    ADD CONSTRAINT fk_urd_investors_class_v_certificate_engagement_id_urd__5145 FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_investors_investment_project fk_urd_investors_investment_project_engagement_id_urd_e_2d4d; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investment_project
    ADD CONSTRAINT fk_urd_investors_investment_project_engagement_id_urd_e_2d4d FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_investors_investor_enquiry fk_urd_investors_investor_enquiry_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor_enquiry
    ADD CONSTRAINT fk_urd_investors_investor_enquiry_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_investors_investor_issue fk_urd_investors_investor_issue_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor_issue
    ADD CONSTRAINT fk_urd_investors_investor_issue_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_investors_investor_issue fk_urd_investors_investor_issue_escalated_to_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor_issue
    ADD CONSTRAINT fk_urd_investors_investor_issue_escalated_to_id_urd_party FOREIGN KEY (escalated_to_id) REFERENCES public.urd_party(id);


--
-- Name: urd_investors_investor fk_urd_investors_investor_key_account_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor
    ADD CONSTRAINT fk_urd_investors_investor_key_account_id_urd_person FOREIGN KEY (key_account_id) REFERENCES public.urd_person(id);


--
-- Name: urd_investors_investor fk_urd_investors_investor_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_investor
    ADD CONSTRAINT fk_urd_investors_investor_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_investors_offer_letter fk_urd_investors_offer_letter_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_offer_letter
    ADD CONSTRAINT fk_urd_investors_offer_letter_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_investors_requirement fk_urd_investors_requirement_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_requirement
    ADD CONSTRAINT fk_urd_investors_requirement_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_investors_site fk_urd_investors_site_owner_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site
    ADD CONSTRAINT fk_urd_investors_site_owner_id_urd_party FOREIGN KEY (owner_id) REFERENCES public.urd_party(id);


--
-- Name: urd_investors_site fk_urd_investors_site_reserved_for_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site
    ADD CONSTRAINT fk_urd_investors_site_reserved_for_id_urd_engagement FOREIGN KEY (reserved_for_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_investors_site_shown fk_urd_investors_site_shown_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_shown
    ADD CONSTRAINT fk_urd_investors_site_shown_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_investors_site_shown fk_urd_investors_site_shown_site_id_urd_investors_site; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_shown
    ADD CONSTRAINT fk_urd_investors_site_shown_site_id_urd_investors_site FOREIGN KEY (site_id) REFERENCES public.urd_investors_site(id);


--
-- Name: urd_investors_site_visit fk_urd_investors_site_visit_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_investors_site_visit
    ADD CONSTRAINT fk_urd_investors_site_visit_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_media_accreditation fk_urd_media_accreditation_applied_by_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accreditation
    ADD CONSTRAINT fk_urd_media_accreditation_applied_by_id_urd_affiliation FOREIGN KEY (applied_by_id) REFERENCES public.urd_affiliation(id) ON DELETE SET NULL;


--
-- Name: urd_media_accreditation fk_urd_media_accreditation_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accreditation
    ADD CONSTRAINT fk_urd_media_accreditation_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_accreditation fk_urd_media_accreditation_event_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accreditation
    ADD CONSTRAINT fk_urd_media_accreditation_event_id_urd_interaction FOREIGN KEY (event_id) REFERENCES public.urd_interaction(id) ON DELETE SET NULL;


--
-- Name: urd_media_accreditation fk_urd_media_accreditation_outlet_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accreditation
    ADD CONSTRAINT fk_urd_media_accreditation_outlet_id_urd_organisation FOREIGN KEY (outlet_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_media_accredited_person fk_urd_media_accredited_person_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accredited_person
    ADD CONSTRAINT fk_urd_media_accredited_person_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_accredited_person fk_urd_media_accredited_person_person_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_accredited_person
    ADD CONSTRAINT fk_urd_media_accredited_person_person_id_urd_person FOREIGN KEY (person_id) REFERENCES public.urd_person(id);


--
-- Name: urd_media_briefing_attendance fk_urd_media_briefing_attendance_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_briefing_attendance
    ADD CONSTRAINT fk_urd_media_briefing_attendance_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_media_correction_request fk_urd_media_correction_request_coverage_id_urd_media_coverage; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_correction_request
    ADD CONSTRAINT fk_urd_media_correction_request_coverage_id_urd_media_coverage FOREIGN KEY (coverage_id) REFERENCES public.urd_media_coverage(id) ON DELETE SET NULL;


--
-- Name: urd_media_correction_request fk_urd_media_correction_request_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_correction_request
    ADD CONSTRAINT fk_urd_media_correction_request_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_coverage fk_urd_media_coverage_about_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_about_id_urd_party FOREIGN KEY (about_id) REFERENCES public.urd_party(id);


--
-- Name: urd_media_coverage fk_urd_media_coverage_author_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_author_id_urd_person FOREIGN KEY (author_id) REFERENCES public.urd_person(id);


--
-- Name: urd_media_coverage fk_urd_media_coverage_coder_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_coder_id_urd_person FOREIGN KEY (coder_id) REFERENCES public.urd_person(id);


--
-- Name: urd_media_coverage fk_urd_media_coverage_outlet_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_outlet_id_urd_organisation FOREIGN KEY (outlet_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_media_coverage fk_urd_media_coverage_quoted_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_quoted_id_urd_person FOREIGN KEY (quoted_id) REFERENCES public.urd_person(id);


--
-- Name: urd_media_coverage fk_urd_media_coverage_source_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_source_engagement_id_urd_engagement FOREIGN KEY (source_engagement_id) REFERENCES public.urd_engagement(id) ON DELETE SET NULL;


--
-- Name: urd_media_coverage fk_urd_media_coverage_source_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_coverage
    ADD CONSTRAINT fk_urd_media_coverage_source_interaction_id_urd_interaction FOREIGN KEY (source_interaction_id) REFERENCES public.urd_interaction(id) ON DELETE SET NULL;


--
-- Name: urd_media_journalist fk_urd_media_journalist_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_journalist
    ADD CONSTRAINT fk_urd_media_journalist_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id) ON DELETE CASCADE;


--
-- Name: urd_media_media_request fk_urd_media_media_request_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_media_request
    ADD CONSTRAINT fk_urd_media_media_request_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_media_request fk_urd_media_media_request_journalist_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_media_request
    ADD CONSTRAINT fk_urd_media_media_request_journalist_id_urd_affiliation FOREIGN KEY (journalist_id) REFERENCES public.urd_affiliation(id) ON DELETE SET NULL;


--
-- Name: urd_media_outlet fk_urd_media_outlet_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_outlet
    ADD CONSTRAINT fk_urd_media_outlet_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_media_outlet fk_urd_media_outlet_publisher_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_outlet
    ADD CONSTRAINT fk_urd_media_outlet_publisher_id_urd_organisation FOREIGN KEY (publisher_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_media_press_event fk_urd_media_press_event_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_press_event
    ADD CONSTRAINT fk_urd_media_press_event_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_press_event fk_urd_media_press_event_event_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_press_event
    ADD CONSTRAINT fk_urd_media_press_event_event_id_urd_interaction FOREIGN KEY (event_id) REFERENCES public.urd_interaction(id) ON DELETE SET NULL;


--
-- Name: urd_media_press_release fk_urd_media_press_release_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_press_release
    ADD CONSTRAINT fk_urd_media_press_release_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_press_release fk_urd_media_press_release_spokesperson_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_press_release
    ADD CONSTRAINT fk_urd_media_press_release_spokesperson_id_urd_person FOREIGN KEY (spokesperson_id) REFERENCES public.urd_person(id);


--
-- Name: urd_media_q_and_a fk_urd_media_q_and_a_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_q_and_a
    ADD CONSTRAINT fk_urd_media_q_and_a_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_media_rebuttal fk_urd_media_rebuttal_coverage_id_urd_media_coverage; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_rebuttal
    ADD CONSTRAINT fk_urd_media_rebuttal_coverage_id_urd_media_coverage FOREIGN KEY (coverage_id) REFERENCES public.urd_media_coverage(id) ON DELETE SET NULL;


--
-- Name: urd_media_rebuttal fk_urd_media_rebuttal_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_rebuttal
    ADD CONSTRAINT fk_urd_media_rebuttal_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_release_recipient fk_urd_media_release_recipient_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_release_recipient
    ADD CONSTRAINT fk_urd_media_release_recipient_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id) ON DELETE CASCADE;


--
-- Name: urd_media_release_recipient fk_urd_media_release_recipient_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_release_recipient
    ADD CONSTRAINT fk_urd_media_release_recipient_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_run_sheet_item fk_urd_media_run_sheet_item_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_run_sheet_item
    ADD CONSTRAINT fk_urd_media_run_sheet_item_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_media_run_sheet_item fk_urd_media_run_sheet_item_speaker_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_media_run_sheet_item
    ADD CONSTRAINT fk_urd_media_run_sheet_item_speaker_id_urd_person FOREIGN KEY (speaker_id) REFERENCES public.urd_person(id);


--
-- Name: urd_merge fk_urd_merge_absorbed_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_merge
    ADD CONSTRAINT fk_urd_merge_absorbed_id_urd_party FOREIGN KEY (absorbed_id) REFERENCES public.urd_party(id);


--
-- Name: urd_merge fk_urd_merge_kept_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_merge
    ADD CONSTRAINT fk_urd_merge_kept_id_urd_party FOREIGN KEY (kept_id) REFERENCES public.urd_party(id);


--
-- Name: urd_name fk_urd_name_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_name
    ADD CONSTRAINT fk_urd_name_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_ngos_advisory_seat fk_urd_ngos_advisory_seat_council_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_advisory_seat
    ADD CONSTRAINT fk_urd_ngos_advisory_seat_council_id_urd_organisation FOREIGN KEY (council_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_ngos_advisory_seat fk_urd_ngos_advisory_seat_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_advisory_seat
    ADD CONSTRAINT fk_urd_ngos_advisory_seat_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_advisory_seat fk_urd_ngos_advisory_seat_person_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_advisory_seat
    ADD CONSTRAINT fk_urd_ngos_advisory_seat_person_id_urd_person FOREIGN KEY (person_id) REFERENCES public.urd_person(id);


--
-- Name: urd_ngos_disbursement fk_urd_ngos_disbursement_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_disbursement
    ADD CONSTRAINT fk_urd_ngos_disbursement_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_influence fk_urd_ngos_influence_judged_by_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_influence
    ADD CONSTRAINT fk_urd_ngos_influence_judged_by_id_urd_person FOREIGN KEY (judged_by_id) REFERENCES public.urd_person(id);


--
-- Name: urd_ngos_influence fk_urd_ngos_influence_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_influence
    ADD CONSTRAINT fk_urd_ngos_influence_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_ngos_influence fk_urd_ngos_influence_responsible_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_influence
    ADD CONSTRAINT fk_urd_ngos_influence_responsible_id_urd_person FOREIGN KEY (responsible_id) REFERENCES public.urd_person(id);


--
-- Name: urd_ngos_joint_initiative fk_urd_ngos_joint_initiative_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_joint_initiative
    ADD CONSTRAINT fk_urd_ngos_joint_initiative_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_letter_of_support fk_urd_ngos_letter_of_support_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_letter_of_support
    ADD CONSTRAINT fk_urd_ngos_letter_of_support_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_municipal_grant fk_urd_ngos_municipal_grant_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_municipal_grant
    ADD CONSTRAINT fk_urd_ngos_municipal_grant_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_municipal_grant fk_urd_ngos_municipal_grant_programme_id_urd_ngos_grant_c6ea; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_municipal_grant
    ADD CONSTRAINT fk_urd_ngos_municipal_grant_programme_id_urd_ngos_grant_c6ea FOREIGN KEY (programme_id) REFERENCES public.urd_ngos_grant_programme(id);


--
-- Name: urd_ngos_ngo fk_urd_ngos_ngo_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_ngo
    ADD CONSTRAINT fk_urd_ngos_ngo_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_ngos_office_bearer fk_urd_ngos_office_bearer_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_office_bearer
    ADD CONSTRAINT fk_urd_ngos_office_bearer_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_premises_use fk_urd_ngos_premises_use_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_premises_use
    ADD CONSTRAINT fk_urd_ngos_premises_use_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_signature fk_urd_ngos_signature_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_signature
    ADD CONSTRAINT fk_urd_ngos_signature_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_ngos_signature fk_urd_ngos_signature_person_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_ngos_signature
    ADD CONSTRAINT fk_urd_ngos_signature_person_id_urd_person FOREIGN KEY (person_id) REFERENCES public.urd_person(id);


--
-- Name: urd_organisation fk_urd_organisation_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_organisation
    ADD CONSTRAINT fk_urd_organisation_id_urd_party FOREIGN KEY (id) REFERENCES public.urd_party(id);


--
-- Name: urd_organisation fk_urd_organisation_parent_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_organisation
    ADD CONSTRAINT fk_urd_organisation_parent_id_urd_organisation FOREIGN KEY (parent_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_participant fk_urd_participant_affiliation_id_urd_affiliation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_participant
    ADD CONSTRAINT fk_urd_participant_affiliation_id_urd_affiliation FOREIGN KEY (affiliation_id) REFERENCES public.urd_affiliation(id);


--
-- Name: urd_participant fk_urd_participant_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_participant
    ADD CONSTRAINT fk_urd_participant_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_participant fk_urd_participant_on_behalf_of_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_participant
    ADD CONSTRAINT fk_urd_participant_on_behalf_of_id_urd_organisation FOREIGN KEY (on_behalf_of_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_participant fk_urd_participant_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_participant
    ADD CONSTRAINT fk_urd_participant_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_partner_cities_city_agreement fk_urd_partner_cities_city_agreement_agreement_id_urd_agreement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_city_agreement
    ADD CONSTRAINT fk_urd_partner_cities_city_agreement_agreement_id_urd_agreement FOREIGN KEY (agreement_id) REFERENCES public.urd_agreement(id) ON DELETE CASCADE;


--
-- Name: urd_partner_cities_city_letter fk_urd_partner_cities_city_letter_interaction_id_urd_in_f20c; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_city_letter
    ADD CONSTRAINT fk_urd_partner_cities_city_letter_interaction_id_urd_in_f20c FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_partner_cities_congratulation_cycle fk_urd_partner_cities_congratulation_cycle_engagement_i_2273; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_congratulation_cycle
    ADD CONSTRAINT fk_urd_partner_cities_congratulation_cycle_engagement_i_2273 FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_partner_cities_exchange fk_urd_partner_cities_exchange_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_exchange
    ADD CONSTRAINT fk_urd_partner_cities_exchange_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_partner_cities_exchange fk_urd_partner_cities_exchange_funding_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_exchange
    ADD CONSTRAINT fk_urd_partner_cities_exchange_funding_id_urd_engagement FOREIGN KEY (funding_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_partner_cities_freeze fk_urd_partner_cities_freeze_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_freeze
    ADD CONSTRAINT fk_urd_partner_cities_freeze_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_partner_cities_gift_exchange fk_urd_partner_cities_gift_exchange_interaction_id_urd__f8f0; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_gift_exchange
    ADD CONSTRAINT fk_urd_partner_cities_gift_exchange_interaction_id_urd__f8f0 FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_partner_cities_greeting fk_urd_partner_cities_greeting_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_greeting
    ADD CONSTRAINT fk_urd_partner_cities_greeting_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id) ON DELETE CASCADE;


--
-- Name: urd_partner_cities_partner_city fk_urd_partner_cities_partner_city_coordinator_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_partner_city
    ADD CONSTRAINT fk_urd_partner_cities_partner_city_coordinator_id_urd_person FOREIGN KEY (coordinator_id) REFERENCES public.urd_person(id);


--
-- Name: urd_partner_cities_partner_city fk_urd_partner_cities_partner_city_organisation_id_urd__82c7; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_partner_city
    ADD CONSTRAINT fk_urd_partner_cities_partner_city_organisation_id_urd__82c7 FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_partner_cities_partner_city fk_urd_partner_cities_partner_city_their_coordinator_id_6412; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_partner_city
    ADD CONSTRAINT fk_urd_partner_cities_partner_city_their_coordinator_id_6412 FOREIGN KEY (their_coordinator_id) REFERENCES public.urd_person(id);


--
-- Name: urd_partner_cities_twinning fk_urd_partner_cities_twinning_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_partner_cities_twinning
    ADD CONSTRAINT fk_urd_partner_cities_twinning_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_party fk_urd_party_merged_into_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party
    ADD CONSTRAINT fk_urd_party_merged_into_id_urd_party FOREIGN KEY (merged_into_id) REFERENCES public.urd_party(id);


--
-- Name: urd_party_tag fk_urd_party_tag_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party_tag
    ADD CONSTRAINT fk_urd_party_tag_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id);


--
-- Name: urd_party_tag fk_urd_party_tag_tag_id_urd_tag; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_party_tag
    ADD CONSTRAINT fk_urd_party_tag_tag_id_urd_tag FOREIGN KEY (tag_id) REFERENCES public.urd_tag(id);


--
-- Name: urd_person fk_urd_person_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_person
    ADD CONSTRAINT fk_urd_person_id_urd_party FOREIGN KEY (id) REFERENCES public.urd_party(id);


--
-- Name: urd_post fk_urd_post_organisation_id_urd_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_post
    ADD CONSTRAINT fk_urd_post_organisation_id_urd_organisation FOREIGN KEY (organisation_id) REFERENCES public.urd_organisation(id);


--
-- Name: urd_relationship fk_urd_relationship_object_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_relationship
    ADD CONSTRAINT fk_urd_relationship_object_id_urd_party FOREIGN KEY (object_id) REFERENCES public.urd_party(id);


--
-- Name: urd_relationship fk_urd_relationship_subject_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_relationship
    ADD CONSTRAINT fk_urd_relationship_subject_id_urd_party FOREIGN KEY (subject_id) REFERENCES public.urd_party(id);


--
-- Name: urd_search_word fk_urd_search_word_party_id_urd_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_search_word
    ADD CONSTRAINT fk_urd_search_word_party_id_urd_party FOREIGN KEY (party_id) REFERENCES public.urd_party(id) ON DELETE CASCADE;


--
-- Name: urd_stage_change fk_urd_stage_change_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_stage_change
    ADD CONSTRAINT fk_urd_stage_change_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id) ON DELETE CASCADE;


--
-- Name: urd_tag fk_urd_tag_parent_id_urd_tag; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_tag
    ADD CONSTRAINT fk_urd_tag_parent_id_urd_tag FOREIGN KEY (parent_id) REFERENCES public.urd_tag(id);


--
-- Name: urd_task fk_urd_task_assignee_id_urd_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_task
    ADD CONSTRAINT fk_urd_task_assignee_id_urd_person FOREIGN KEY (assignee_id) REFERENCES public.urd_person(id);


--
-- Name: urd_task fk_urd_task_engagement_id_urd_engagement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_task
    ADD CONSTRAINT fk_urd_task_engagement_id_urd_engagement FOREIGN KEY (engagement_id) REFERENCES public.urd_engagement(id);


--
-- Name: urd_task fk_urd_task_interaction_id_urd_interaction; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.urd_task
    ADD CONSTRAINT fk_urd_task_interaction_id_urd_interaction FOREIGN KEY (interaction_id) REFERENCES public.urd_interaction(id);


--
-- PostgreSQL database dump complete
--


