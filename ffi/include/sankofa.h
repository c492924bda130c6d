/*
 * libsankofa: checks of return and reintegration cases.
 *
 * The contract (ownership, threads, texts, errors) is ffi/README.md. In short: look at every sankofa_status;
 * outputs come last and are written on success only; texts are pointer and length, UTF-8; free what a _new made
 * with its _free. Functions that take a `const` handle may run in many threads at once.
 *
 * Made from the Rust sources by cbindgen: SANKOFA_UPDATE=1 cargo test -p sankofa-ffi --test header
 */

#ifndef SANKOFA_H
#define SANKOFA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Options with every default; set at least `as_of`. */
#define SANKOFA_OPTIONS_INIT \
  { sizeof(sankofa_options), { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, 0, 0, 0, 0, 0 }

/**
 * The record is not acceptable at that gate.
 */
#define SANKOFA_SEVERITY_ERROR 1

/**
 * Needs a human look, or a recorded waiver.
 */
#define SANKOFA_SEVERITY_WARNING 2

/**
 * Worth knowing.
 */
#define SANKOFA_SEVERITY_INFO 3

/**
 * No gate: the gates that each case has passed.
 */
#define SANKOFA_GATE_NONE 0

/**
 * Registration.
 */
#define SANKOFA_GATE_G1 1

/**
 * Eligibility.
 */
#define SANKOFA_GATE_G2 2

/**
 * Clearance for travel.
 */
#define SANKOFA_GATE_G3 3

/**
 * Departure.
 */
#define SANKOFA_GATE_G4 4

/**
 * Approval of the plan.
 */
#define SANKOFA_GATE_G5 5

/**
 * Payment and delivery.
 */
#define SANKOFA_GATE_G6 6

/**
 * Closure.
 */
#define SANKOFA_GATE_G7 7

/**
 * Arrival, between departure (G4) and plan (G5).
 */
#define SANKOFA_GATE_ARRIVAL 8

/**
 * The language of the rulebook; where there is none to ask, English.
 */
#define SANKOFA_LANG_DEFAULT 0

/**
 * English.
 */
#define SANKOFA_LANG_EN 1

/**
 * French.
 */
#define SANKOFA_LANG_FR 2

/**
 * Arabic.
 */
#define SANKOFA_LANG_AR 3

/**
 * The number of the binary interface: also that of the shared library's name, `libsankofa.so.0`.
 * It changes when a program built before could break, and not when something is added.
 */
#define SANKOFA_ABI_VERSION 0

/**
 * First part of the version.
 */
#define SANKOFA_VERSION_MAJOR 0

/**
 * Second part of the version.
 */
#define SANKOFA_VERSION_MINOR 1

/**
 * Third part of the version.
 */
#define SANKOFA_VERSION_PATCH 0

/**
 * The whole version as a number that can be compared: 0x00MMmmpp.
 */
#define SANKOFA_VERSION_NUMBER (((SANKOFA_VERSION_MAJOR << 16) | (SANKOFA_VERSION_MINOR << 8)) | SANKOFA_VERSION_PATCH)

/**
 * A case in memory. One thread may change it, or many may read it.
 */
typedef struct sankofa_case sankofa_case;

/**
 * The verdict on an input. It never changes; any number of threads may read it at once.
 */
typedef struct sankofa_report sankofa_report;

/**
 * How to judge: the day, the programme, the gate. It never changes; any number of threads may use it at once.
 */
typedef struct sankofa_rulebook sankofa_rulebook;

/**
 * What a call came to: `SANKOFA_STATUS_OK`, or why nothing was done. Numbers are never used for something else.
 */
typedef int32_t sankofa_status;

/**
 * What a report counts: exact, also where not all findings are kept.
 */
typedef struct sankofa_summary {
  /**
   * Cases looked at.
   */
  uint64_t cases;
  /**
   * Cases with no finding at all.
   */
  uint64_t clean;
  /**
   * Cases with an error that is not waived.
   */
  uint64_t with_errors;
  /**
   * Errors, without those waived.
   */
  uint64_t errors;
  /**
   * Warnings, without those waived.
   */
  uint64_t warnings;
  /**
   * Findings that are only worth knowing, without those waived.
   */
  uint64_t infos;
  /**
   * Findings that a waiver covers.
   */
  uint64_t waived;
  /**
   * How often a rule could not be decided.
   */
  uint64_t skipped;
  /**
   * Rules that were not run.
   */
  uint64_t not_run;
  /**
   * Findings that were counted and not kept.
   */
  uint64_t left_out;
} sankofa_summary;

/**
 * A text: `len` bytes of UTF-8 at `data`.
 *
 * Where the library hands one out, it borrows from the handle it came from, `data` is never NULL, and a NUL that
 * `len` does not count follows, so that `%s` prints it. Where it takes one, no NUL is needed, and NULL with 0 means
 * that there is none.
 */
typedef struct sankofa_str {
  /**
   * The first byte.
   */
  const char *data;
  /**
   * How many bytes there are.
   */
  size_t len;
} sankofa_str;

/**
 * One finding. Its texts borrow from the report; none is ever a text of the case but ids that are safe to repeat.
 * An empty text (length 0) means that there is none.
 */
typedef struct sankofa_finding {
  /**
   * The rule, as in "CHI-001".
   */
  struct sankofa_str code;
  /**
   * The rule, as in "unaccompanied-child-without-decision".
   */
  struct sankofa_str name;
  /**
   * The place, as in "/members/1/birth".
   */
  struct sankofa_str path;
  /**
   * Another place that belongs to it.
   */
  struct sankofa_str related;
  /**
   * The id of the case.
   */
  struct sankofa_str case_id;
  /**
   * The id of the person that it is about.
   */
  struct sankofa_str member;
  /**
   * The place of the case in the input, from 0.
   */
  uint64_t case_index;
  /**
   * A `SANKOFA_SEVERITY_`.
   */
  uint32_t severity;
  /**
   * The gate at which the rule binds here, a `SANKOFA_GATE_`; `SANKOFA_GATE_NONE` for rules that always do.
   */
  uint32_t gate;
  /**
   * The line of the value, else of its case, from 1; 0 where unknown.
   */
  uint32_t line;
  /**
   * The column of the value, in characters from 1; 0 where unknown.
   */
  uint32_t column;
  /**
   * The place of the person in `/members`, from 0; -1 where it is about no single person.
   */
  int32_t member_index;
  /**
   * 1 where a waiver of the case covers it, else 0.
   */
  uint32_t waived;
} sankofa_finding;

/**
 * How to judge. Begin with `sankofa_options options = SANKOFA_OPTIONS_INIT;` and set what you need: all else is
 * zero, and zero is the default of every field but `as_of`. Nothing of it is needed once the call is over.
 */
typedef struct sankofa_options {
  /**
   * `sizeof(sankofa_options)`: it tells the library which fields the caller knows.
   */
  size_t size;
  /**
   * The day of judgement, written YYYY-MM-DD; the whole day counts. Required: the library has no clock.
   */
  struct sankofa_str as_of;
  /**
   * A programme by which every case is judged. Default: that of each case, else `base`.
   */
  struct sankofa_str programme;
  /**
   * Instead of `programme`: a rule set as TOML text.
   */
  struct sankofa_str programme_toml;
  /**
   * How many findings a report keeps; all are counted. Default: 10000.
   */
  uint64_t max_findings;
  /**
   * A `SANKOFA_GATE_`: judges as if every gate up to this one were attempted on the day of judgement.
   */
  uint32_t gate;
  /**
   * 1: the cases of an input are one set, and rules about sets (duplicates) run too. Default: 0.
   */
  uint32_t across;
  /**
   * A `SANKOFA_LANG_`: the language of messages. Default: English.
   */
  uint32_t lang;
  /**
   * 0.
   */
  uint32_t reserved;
} sankofa_options;

/**
 * Done; the outputs are written.
 */
#define SANKOFA_STATUS_OK 0

/**
 * The text does not fit the buffer; the length that it takes is written, nothing else.
 */
#define SANKOFA_STATUS_BUFFER_TOO_SMALL 1

/**
 * A pointer that must point to something is NULL.
 */
#define SANKOFA_STATUS_NULL_POINTER 10

/**
 * An integer is none of those listed, a length cannot be, or two options exclude each other.
 */
#define SANKOFA_STATUS_INVALID_ARGUMENT 11

/**
 * A text is not UTF-8. (Input to be checked may be anything: that is a finding, not an error.)
 */
#define SANKOFA_STATUS_NOT_UTF8 12

/**
 * The size of a struct is none that any version of this library had.
 */
#define SANKOFA_STATUS_STRUCT_SIZE 13

/**
 * There is no finding of that number.
 */
#define SANKOFA_STATUS_NO_SUCH_FINDING 14

/**
 * `as_of` is missing, or not a date written YYYY-MM-DD.
 */
#define SANKOFA_STATUS_AS_OF 20

/**
 * No programme of that name.
 */
#define SANKOFA_STATUS_UNKNOWN_PROGRAMME 21

/**
 * The TOML text is no sound rule set.
 */
#define SANKOFA_STATUS_BAD_PROGRAMME 22

/**
 * The TOML text is no sound instrument.
 */
#define SANKOFA_STATUS_BAD_INSTRUMENT 23

/**
 * The TOML text is no sound list of criteria, or no sound grid.
 */
#define SANKOFA_STATUS_BAD_APPRAISAL 24

/**
 * The document is no case that could be kept whole.
 */
#define SANKOFA_STATUS_NOT_A_CASE 30

/**
 * The path leads nowhere.
 */
#define SANKOFA_STATUS_NO_SUCH_PATH 31

/**
 * The value does not fit the field.
 */
#define SANKOFA_STATUS_UNFIT 32

/**
 * The value is not JSON.
 */
#define SANKOFA_STATUS_NOT_JSON 33

/**
 * A defect of this library was caught. The host goes on; the call had no effect.
 */
#define SANKOFA_STATUS_PANIC 99

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Appraises the plans of cases and writes, as a JSON list into the caller's buffer, which criteria for additional support
 * are met, and which ways to help are feasible; `null` stands for a document that is no case. With `rank` 1, the plans
 * of all cases in the order of the criteria instead. `criteria` and `grid` are TOML texts of lists of your own (NULL and
 * 0: those built in).
 *
 * # Safety
 * `as_of`, `criteria`, `grid` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len`
 * to a length.
 */
sankofa_status sankofa_appraise_json(const char *as_of,
                                     size_t as_of_len,
                                     const char *criteria,
                                     size_t criteria_len,
                                     const char *grid,
                                     size_t grid_len,
                                     uint32_t rank,
                                     const char *json,
                                     size_t json_len,
                                     char *out,
                                     size_t cap,
                                     size_t *out_len);

/**
 * Makes a case that says nothing yet. Free it with `sankofa_case_free`.
 *
 * # Safety
 * `out` points to a pointer.
 */
sankofa_status sankofa_case_new(struct sankofa_case **out);

/**
 * Reads a case from one JSON document. Bad values and unknown keys are kept as they came; refused is only a document
 * that is no case, or of which something would be lost. Free the case with `sankofa_case_free`.
 *
 * # Safety
 * `json` points to `len` bytes; `out` to a pointer.
 */
sankofa_status sankofa_case_from_json(const char *json,
                                      size_t len,
                                      struct sankofa_case **out);

/**
 * Frees a case; NULL is fine.
 *
 * # Safety
 * `handle` is NULL or was given by this library, and nobody uses it any more.
 */
void sankofa_case_free(struct sankofa_case *handle);

/**
 * Sets what stands at a path from a piece of JSON: a value, a whole record or a list. `-` in place of a number adds
 * to a list: `/members/-`. A value that does not fit is refused; the case stays as it was.
 *
 * # Safety
 * `handle` is live and used by this thread only; `path` and `json` point to as many bytes as their lengths say.
 */
sankofa_status sankofa_case_set_json(struct sankofa_case *handle,
                                     const char *path,
                                     size_t path_len,
                                     const char *json,
                                     size_t json_len);

/**
 * Sets the text, date, code or decimal number at a path. Refuses and adds to lists as `sankofa_case_set_json` does.
 *
 * # Safety
 * As `sankofa_case_set_json`.
 */
sankofa_status sankofa_case_set_text(struct sankofa_case *handle,
                                     const char *path,
                                     size_t path_len,
                                     const char *value,
                                     size_t value_len);

/**
 * Sets the whole number at a path. Refuses and adds to lists as `sankofa_case_set_json` does.
 *
 * # Safety
 * As `sankofa_case_set_json`.
 */
sankofa_status sankofa_case_set_int(struct sankofa_case *handle,
                                    const char *path,
                                    size_t path_len,
                                    int64_t value);

/**
 * Sets the yes (1) or no (0) at a path. Refuses and adds to lists as `sankofa_case_set_json` does.
 *
 * # Safety
 * As `sankofa_case_set_json`.
 */
sankofa_status sankofa_case_set_bool(struct sankofa_case *handle,
                                     const char *path,
                                     size_t path_len,
                                     uint32_t value);

/**
 * Says that there is nothing at a path ("asked, and there is none"). Refuses as `sankofa_case_set_json` does.
 *
 * # Safety
 * As `sankofa_case_set_json`.
 */
sankofa_status sankofa_case_set_null(struct sankofa_case *handle,
                                     const char *path,
                                     size_t path_len);

/**
 * What stands at a path, as JSON; `null` where there is nothing.
 *
 * # Safety
 * `handle` is live; `path` points to `path_len` bytes, `out` to `cap` bytes, `out_len` to a length.
 */
sankofa_status sankofa_case_get_json(const struct sankofa_case *handle,
                                     const char *path,
                                     size_t path_len,
                                     char *out,
                                     size_t cap,
                                     size_t *out_len);

/**
 * The whole case as JSON. What could not be read is written back as it came.
 *
 * # Safety
 * `handle` is live; `out` points to `cap` bytes, `out_len` to a length.
 */
sankofa_status sankofa_case_to_json(const struct sankofa_case *handle,
                                    char *out,
                                    size_t cap,
                                    size_t *out_len);

/**
 * Checks a case: the same verdict as `sankofa_check` gives on what `sankofa_case_to_json` writes. Free the report
 * with `sankofa_report_free`.
 *
 * # Safety
 * `handle` and `rulebook` are live; `out` points to a pointer.
 */
sankofa_status sankofa_case_check(const struct sankofa_case *handle,
                                  const struct sankofa_rulebook *rulebook,
                                  struct sankofa_report **out);

/**
 * How many rules the library knows.
 */
size_t sankofa_rule_count(void);

/**
 * Says what differs between two rule sets, and with an input what that does to its cases, as JSON in the caller's buffer.
 * `a` and `b` are each the name of a programme, the id of one of its versions (`gb-2020@2024`), or a rule set as TOML
 * text, which is known by its line ends. With `json` NULL only the differences are written. `max_cases` is how many
 * changed cases are shown, 0 for 10000; all are counted.
 *
 * # Safety
 * `as_of`, `a`, `b` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len` to a length.
 */
sankofa_status sankofa_compare_json(const char *as_of,
                                    size_t as_of_len,
                                    const char *a,
                                    size_t a_len,
                                    const char *b,
                                    size_t b_len,
                                    uint64_t max_cases,
                                    const char *json,
                                    size_t json_len,
                                    char *out,
                                    size_t cap,
                                    size_t *out_len);

/**
 * Writes the crosswalk to a system (`riat`, `htcds`, `primero`, `gente`; NULL and 0: all) as a JSON list into the
 * caller's buffer: an object per pair of codes, with `system`, `list`, `code` (ours), `field`, `theirs`, `fit`,
 * `source`, `grade` and `note`. All of them take about 70,000 bytes.
 *
 * # Safety
 * `system` points to as many bytes as its length says; `out` to `cap` bytes; `out_len` to a length.
 */
sankofa_status sankofa_crosswalk_json(const char *system,
                                      size_t system_len,
                                      char *out,
                                      size_t cap,
                                      size_t *out_len);

/**
 * Checks an input and writes the report as JSON into the caller's buffer, in one call. The arguments are those of
 * `sankofa_options`; NULL and 0 stand for its defaults, but `as_of` is required.
 *
 * Where the buffer is too small, the needed length is written and nothing is kept: the next call checks again.
 * A report with no finding takes about 400 bytes, a finding about 600.
 *
 * # Safety
 * `as_of`, `programme` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len` to
 * a length.
 */
sankofa_status sankofa_check_json(const char *as_of,
                                  size_t as_of_len,
                                  const char *programme,
                                  size_t programme_len,
                                  uint32_t gate,
                                  uint32_t across,
                                  uint32_t lang,
                                  uint64_t max_findings,
                                  const char *json,
                                  size_t json_len,
                                  char *out,
                                  size_t cap,
                                  size_t *out_len);

/**
 * Says of each case where it stands, what is missing for its next gate (or for `gate`), and what is due, and writes it
 * as a JSON list into the caller's buffer; `null` stands for a document that cannot be read as a case. The arguments
 * are those of `sankofa_check_json`.
 *
 * # Safety
 * `as_of`, `programme` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len` to
 * a length.
 */
sankofa_status sankofa_next_json(const char *as_of,
                                 size_t as_of_len,
                                 const char *programme,
                                 size_t programme_len,
                                 uint32_t gate,
                                 const char *json,
                                 size_t json_len,
                                 char *out,
                                 size_t cap,
                                 size_t *out_len);

/**
 * Takes a step in a case: writes `{"applied": true, "case": {...}}` with the step recorded, or `{"applied": false,
 * "step", "why", "state", "gate", "report"}` where table, gate or rules do not allow it. The case that was given
 * stays as it is. `event` is `{"step": "departure", "on": "2015-07-08", "by": "iom-ma", "members": ["p1"], "record":
 * {...}}`; an event that is none is `SANKOFA_STATUS_INVALID_ARGUMENT`.
 *
 * # Safety
 * `as_of`, `programme`, `json` and `event` point to as many bytes as their lengths say; `out` to `cap` bytes;
 * `out_len` to a length.
 */
sankofa_status sankofa_apply_json(const char *as_of,
                                  size_t as_of_len,
                                  const char *programme,
                                  size_t programme_len,
                                  uint32_t lang,
                                  const char *json,
                                  size_t json_len,
                                  const char *event,
                                  size_t event_len,
                                  char *out,
                                  size_t cap,
                                  size_t *out_len);

/**
 * Why the last call of this thread that failed did so: for the developer, in English, UTF-8, ends with NUL.
 * Never NULL; empty where none failed. Valid until the next call of this thread. Holds no text of a case.
 */
const char *sankofa_last_error(void);

/**
 * Measures the cases of an input and writes indicators, the five criteria and tables as JSON into the caller's buffer.
 * `by` tells by what figures are told apart, with commas between: `host,sex`; NULL: by nothing. Counts below `small_cell`
 * are hidden, and what they could be worked out from; 0 stands for what the programme says (11 in `base`), 1 shows all,
 * which is not for publication. With `rounded` 1, every count is rounded to the nearest 5 instead. `level` names the line
 * above which a score is sufficient; NULL: `eu_iom_ji_0_5`. The other arguments are those of `sankofa_check_json`.
 *
 * # Safety
 * `as_of`, `programme`, `by`, `level` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes;
 * `out_len` to a length.
 */
sankofa_status sankofa_measure_json(const char *as_of,
                                    size_t as_of_len,
                                    const char *programme,
                                    size_t programme_len,
                                    const char *by,
                                    size_t by_len,
                                    uint64_t small_cell,
                                    uint32_t rounded,
                                    const char *level,
                                    size_t level_len,
                                    const char *json,
                                    size_t json_len,
                                    char *out,
                                    size_t cap,
                                    size_t *out_len);

/**
 * Writes records of the persons who came back, a row for each, as JSON into the caller's buffer: what others may know
 * (`by`, with commas between: `sex,age,host,origin`), what nobody shall learn of a person (`sensitive`; NULL: nothing),
 * scores, help by dimension and stages; no id, no name, no day. They are given only where each combination of what is
 * in `by` is shared by records of `k` cases (0 stands for 5; not below 3) with `l` values of each column in `sensitive`
 * (0 stands for 2). Else `released` is false, `below` says what falls below, and there are no rows. With `suppress` 1
 * such records are left out, and counted. The other arguments are those of `sankofa_check_json`.
 *
 * # Safety
 * `as_of`, `programme`, `by`, `sensitive` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes;
 * `out_len` to a length.
 */
sankofa_status sankofa_records_json(const char *as_of,
                                    size_t as_of_len,
                                    const char *programme,
                                    size_t programme_len,
                                    const char *by,
                                    size_t by_len,
                                    const char *sensitive,
                                    size_t sensitive_len,
                                    uint64_t k,
                                    uint64_t l,
                                    uint32_t suppress,
                                    const char *json,
                                    size_t json_len,
                                    char *out,
                                    size_t cap,
                                    size_t *out_len);

/**
 * Frees a report and all texts borrowed from it; NULL is fine.
 *
 * # Safety
 * `report` is NULL or was given by this library, and nobody uses it any more.
 */
void sankofa_report_free(struct sankofa_report *report);

/**
 * How many findings the report keeps, waived ones among them; 0 where `report` is NULL.
 *
 * # Safety
 * `report` is NULL or live.
 */
size_t sankofa_report_len(const struct sankofa_report *report);

/**
 * Whether there is no finding of this severity or a graver one, waived ones apart. Counts all, also those not kept.
 *
 * # Safety
 * `report` is live; `out` points to a bool.
 */
sankofa_status sankofa_report_passes(const struct sankofa_report *report,
                                     uint32_t severity,
                                     bool *out);

/**
 * How many findings there are of a severity, waived ones apart: exact, also where not all are kept.
 *
 * # Safety
 * `report` is live; `out` points to a number.
 */
sankofa_status sankofa_report_count(const struct sankofa_report *report,
                                    uint32_t severity,
                                    uint64_t *out);

/**
 * The counts of a report. Give `sizeof(sankofa_summary)` as `size`.
 *
 * # Safety
 * `report` is live; `out` points to `size` bytes.
 */
sankofa_status sankofa_report_summary(const struct sankofa_report *report,
                                      struct sankofa_summary *out,
                                      size_t size);

/**
 * A finding, from 0: by case, then place, then code. Give `sizeof(sankofa_finding)` as `size`. Its texts live as
 * long as the report.
 *
 * # Safety
 * `report` is live; `out` points to `size` bytes.
 */
sankofa_status sankofa_report_finding(const struct sankofa_report *report,
                                      size_t index,
                                      struct sankofa_finding *out,
                                      size_t size);

/**
 * What a finding says, to a caseworker, in a language (a `SANKOFA_LANG_`).
 *
 * # Safety
 * `report` is live; `out` points to `cap` bytes, `out_len` to a length.
 */
sankofa_status sankofa_report_message(const struct sankofa_report *report,
                                      size_t index,
                                      uint32_t lang,
                                      char *out,
                                      size_t cap,
                                      size_t *out_len);

/**
 * What to do about a finding, in a language (a `SANKOFA_LANG_`).
 *
 * # Safety
 * As `sankofa_report_message`.
 */
sankofa_status sankofa_report_help(const struct sankofa_report *report,
                                   size_t index,
                                   uint32_t lang,
                                   char *out,
                                   size_t cap,
                                   size_t *out_len);

/**
 * The whole report as JSON, with messages in a language: the same bytes as from Rust and Python.
 * It is made anew at each call: a buffer that is large enough at once saves the second one.
 *
 * # Safety
 * As `sankofa_report_message`.
 */
sankofa_status sankofa_report_json(const struct sankofa_report *report,
                                   uint32_t lang,
                                   char *out,
                                   size_t cap,
                                   size_t *out_len);

/**
 * Makes a rulebook. Free it with `sankofa_rulebook_free` when no thread uses it any more.
 *
 * # Safety
 * `options` points to options with their size and texts as they say; `out` to a pointer.
 */
sankofa_status sankofa_rulebook_new(const struct sankofa_options *options,
                                    struct sankofa_rulebook **out);

/**
 * Frees a rulebook; NULL is fine. Reports that it made live on.
 *
 * # Safety
 * `rulebook` is NULL or was made by `sankofa_rulebook_new`, and nobody uses it any more.
 */
void sankofa_rulebook_free(struct sankofa_rulebook *rulebook);

/**
 * Checks an input: one document, JSON Lines, or an array of cases. Bad data, of whatever kind, is a finding of the
 * report and never an error. Free the report with `sankofa_report_free`.
 *
 * # Safety
 * `rulebook` is live; `data` points to `len` bytes; `out` to a pointer.
 */
sankofa_status sankofa_check(const struct sankofa_rulebook *rulebook,
                             const char *data,
                             size_t len,
                             struct sankofa_report **out);

/**
 * Scores the surveys of cases, and surveys on their own, and writes the scores as a JSON list into the caller's buffer;
 * `null` stands for a document that is neither. With `change` 1, the changes of each person from the baseline to later
 * surveys instead. `instrument` is the TOML text of an instrument of your own (NULL and 0: the survey of 2018), `policy`
 * a name of one of its policies (NULL and 0: the first).
 *
 * # Safety
 * `as_of`, `instrument`, `policy` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes;
 * `out_len` to a length.
 */
sankofa_status sankofa_score_json(const char *as_of,
                                  size_t as_of_len,
                                  const char *instrument,
                                  size_t instrument_len,
                                  const char *policy,
                                  size_t policy_len,
                                  uint32_t change,
                                  const char *json,
                                  size_t json_len,
                                  char *out,
                                  size_t cap,
                                  size_t *out_len);

/**
 * The name of a status, for logs: static, ends with NUL, never NULL; "unknown status" for any other number.
 */
const char *sankofa_status_name(sankofa_status status);

/**
 * The binary interface of the library that is running. Do not go on where it differs from `SANKOFA_ABI_VERSION`.
 */
uint32_t sankofa_abi_version(void);

/**
 * The version of the library that is running, in the form of `SANKOFA_VERSION_NUMBER`.
 */
uint32_t sankofa_version_number(void);

/**
 * The versions of library and ruleset, as in "sankofa/0.1.0 ruleset/2026.1": static, ends with NUL, never NULL.
 */
const char *sankofa_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SANKOFA_H */

#ifndef SANKOFA_STR_OF
#define SANKOFA_STR_OF

/* A text that ends with NUL, as a sankofa_str. NULL gives no text. */
static inline sankofa_str sankofa_str_of(const char *text) {
  sankofa_str out;
  out.data = text;
  out.len = text == NULL ? 0 : strlen(text);
  return out;
}

#endif
