/*
 * Checks a file of cases and prints what is wrong, in English or another language.
 *
 *   cc -std=c99 check.c $(pkg-config --cflags --libs sankofa) -o check
 *   ./check ../example-case.json 2016-09-01 fr
 *
 * From the checkout, without installing: see Makefile.
 */
#include <sankofa.h>
#include <stdio.h>
#include <stdlib.h>

static int fail(const char *what) {
  fprintf(stderr, "check: %s: %s\n", what, sankofa_last_error());
  return 2;
}

/* The whole file, which the caller frees. */
static char *slurp(const char *name, size_t *len) {
  FILE *file = fopen(name, "rb");
  char *data = NULL;
  size_t room = 0, got = 1;
  *len = 0;
  while (file != NULL && got > 0) {
    if (room - *len < 65536) data = realloc(data, room += 1 << 20);
    if (data == NULL) break;
    *len += got = fread(data + *len, 1, room - *len, file);
  }
  if (file != NULL) fclose(file);
  return data;
}

int main(int argc, char **argv) {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  sankofa_rulebook *rulebook;
  sankofa_report *report;
  sankofa_finding finding;
  char message[2048], *data;
  size_t i, len;
  bool passes;

  if (argc < 3) return fprintf(stderr, "usage: check FILE DATE [en|fr|ar]\n"), 2;
  if (sankofa_abi_version() != SANKOFA_ABI_VERSION) return fail("another library than expected");
  if ((data = slurp(argv[1], &len)) == NULL) return perror(argv[1]), 2;

  options.as_of = sankofa_str_of(argv[2]);
  if (argc > 3 && strcmp(argv[3], "fr") == 0) options.lang = SANKOFA_LANG_FR;
  if (argc > 3 && strcmp(argv[3], "ar") == 0) options.lang = SANKOFA_LANG_AR;
  if (sankofa_rulebook_new(&options, &rulebook) != SANKOFA_STATUS_OK) return fail("options");
  if (sankofa_check(rulebook, data, len, &report) != SANKOFA_STATUS_OK) return fail("check");

  for (i = 0; i < sankofa_report_len(report); i++) {
    if (sankofa_report_finding(report, i, &finding, sizeof finding) != SANKOFA_STATUS_OK ||
        sankofa_report_message(report, i, SANKOFA_LANG_DEFAULT, message, sizeof message, &len) !=
            SANKOFA_STATUS_OK)
      return fail("finding");
    printf("%s:%u %s %s\n  %.*s\n", finding.case_id.data, (unsigned)finding.line,
           finding.code.data, finding.path.data, (int)len, message);
  }
  if (sankofa_report_passes(report, SANKOFA_SEVERITY_ERROR, &passes) != SANKOFA_STATUS_OK)
    return fail("verdict");

  sankofa_report_free(report);
  sankofa_rulebook_free(rulebook);
  free(data);
  return passes ? 0 : 1;
}
