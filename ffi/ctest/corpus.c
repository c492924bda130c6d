/*
 * Answers a stream of questions: for the comparison of languages.
 *
 * In, until the end: a line of words, `-` for none:
 *   check|next|apply AS_OF GATE PROGRAMME ACROSS LANG   (gate g1 to g7 or arrival; across 0 or 1; lang en, fr or ar)
 *   score AS_OF POLICY CHANGE                           (change 0 or 1)
 *   measure AS_OF PROGRAMME BY SMALL_CELL ROUNDED LEVEL (by with commas between; rounded 0 or 1)
 * then a line with the length of the input, the input; for apply the same with the event, for score with the instrument.
 * Out, for each: a line with the length of the answer, the answer as JSON. A question that is none, or that the library
 * refuses, ends the program with 1.
 */
#include "t.h"

static const char *const GATES[] = {"", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "arrival"};
static const char *const LANGS[] = {"", "en", "fr", "ar"};

#define COUNT(list) ((uint32_t)(sizeof(list) / sizeof *(list)))

static uint32_t number(const char *word, const char *const *list, uint32_t count) {
  uint32_t i;
  for (i = 0; i < count; i++) {
    if (strcmp(word, list[i]) == 0) return i;
  }
  fprintf(stderr, "corpus: '%s' is neither a gate nor a language\n", word);
  exit(1);
}

static char *room(char *old, size_t *cap, size_t need) {
  char *out;
  if (need <= *cap && old != NULL) return old;
  out = realloc(old, need + 1);
  CHECK(out != NULL);
  *cap = need + 1;
  return out;
}

/* A line with a length, and so many bytes. */
static char *piece(char *old, size_t *cap, size_t *len) {
  char line[64];
  unsigned long n = 0;
  char *out;
  CHECK(fgets(line, sizeof line, stdin) != NULL && sscanf(line, "%lu", &n) == 1);
  out = room(old, cap, n);
  CHECK(fread(out, 1, n, stdin) == n);
  *len = n;
  return out;
}

/* The words of a question: a word that is none is empty. */
#define WORDS 7
static char word[WORDS][128];

static size_t length(int i) { return strlen(word[i]); }

static uint32_t yes(int i) { return strcmp(word[i], "1") == 0; }

static void read_words(const char *line) {
  int i, n;
  memset(word, 0, sizeof word);
  n = sscanf(line, "%127s %127s %127s %127s %127s %127s %127s", word[0], word[1], word[2], word[3],
             word[4], word[5], word[6]);
  CHECK(n >= 4);
  for (i = 0; i < WORDS; i++) {
    if (strcmp(word[i], "-") == 0) word[i][0] = '\0';
  }
}

int main(void) {
  char line[1024];
  char *input = NULL, *more = NULL, *answer = NULL;
  size_t input_cap = 0, more_cap = 0, answer_cap = 0;

  while (fgets(line, sizeof line, stdin) != NULL) {
    size_t n = 0, more_len = 0, len = 0;
    const char *verb = word[0], *as_of = word[1];
    int tries;
    sankofa_status status = SANKOFA_STATUS_BUFFER_TOO_SMALL;

    read_words(line);
    input = piece(input, &input_cap, &n);
    if (strcmp(verb, "apply") == 0 || strcmp(verb, "score") == 0) {
      more = piece(more, &more_cap, &more_len);
    }
    answer = room(answer, &answer_cap, 1 << 16);
    for (tries = 0; tries < 2 && status == SANKOFA_STATUS_BUFFER_TOO_SMALL; tries++) {
      answer = room(answer, &answer_cap, len);
      if (strcmp(verb, "check") == 0) {
        status = sankofa_check_json(as_of, length(1), word[3], length(3),
                                    number(word[2], GATES, COUNT(GATES)), yes(4),
                                    number(word[5], LANGS, COUNT(LANGS)), 0, input, n, answer,
                                    answer_cap, &len);
      } else if (strcmp(verb, "next") == 0) {
        status = sankofa_next_json(as_of, length(1), word[3], length(3),
                                   number(word[2], GATES, COUNT(GATES)), input, n, answer,
                                   answer_cap, &len);
      } else if (strcmp(verb, "apply") == 0) {
        status = sankofa_apply_json(as_of, length(1), word[3], length(3),
                                    number(word[5], LANGS, COUNT(LANGS)), input, n, more, more_len,
                                    answer, answer_cap, &len);
      } else if (strcmp(verb, "score") == 0) {
        status = sankofa_score_json(as_of, length(1), more, more_len, word[2], length(2), yes(3),
                                    input, n, answer, answer_cap, &len);
      } else {
        CHECK(strcmp(verb, "measure") == 0);
        status = sankofa_measure_json(as_of, length(1), word[2], length(2), word[3], length(3),
                                      strtoul(word[4], NULL, 10), yes(5), word[6], length(6), input,
                                      n, answer, answer_cap, &len);
      }
    }
    OK(status);
    printf("%lu\n", (unsigned long)len);
    CHECK(fwrite(answer, 1, len, stdout) == len);
    CHECK(fflush(stdout) == 0);
  }
  CHECK(!ferror(stdin));
  free(input);
  free(more);
  free(answer);
  return 0;
}
