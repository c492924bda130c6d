/* What the test programs share: assertions that say where they failed, and a few made-up documents. */
#ifndef SANKOFA_CTEST_T_H
#define SANKOFA_CTEST_T_H

#include <sankofa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                              \
  do {                                                                                \
    if (!(condition)) {                                                               \
      fprintf(stderr, "%s:%d: not so: %s\n  last error: %s\n", __FILE__, __LINE__,    \
              #condition, sankofa_last_error());                                      \
      exit(1);                                                                        \
    }                                                                                 \
  } while (0)

#define STATUS(wanted, call)                                                          \
  do {                                                                                \
    sankofa_status t_status = (call);                                                 \
    if (t_status != (wanted)) {                                                       \
      fprintf(stderr, "%s:%d: %s came to \"%s\" (%s), not \"%s\"\n", __FILE__,        \
              __LINE__, #call, sankofa_status_name(t_status), sankofa_last_error(),   \
              sankofa_status_name(wanted));                                           \
      exit(1);                                                                        \
    }                                                                                 \
  } while (0)

#define OK(call) STATUS(SANKOFA_STATUS_OK, call)

#define AS_OF "2016-09-01"

/* Whether a text of the library is this one; it must also end with NUL. */
#define IS(str, text) \
  ((str).len == strlen(text) && memcmp((str).data, (text), (str).len) == 0 && (str).data[(str).len] == '\0')

/* One finding of the reader: the sex is no word of the list. The name must never come out again. */
#define BAD_SEX "{\"format\":\"sankofa/1\",\"id\":\"MA-1\",\"members\":[{\"id\":\"p1\"," \
                "\"name\":{\"family\":\"Zebulon\"},\"sex\":\"Zebulon\"}]}"

/* A child of 12 alone: CHI-001 at clearance. */
#define CHILD "{\"format\":\"sankofa/1\",\"id\":\"MA-3\",\"members\":[{\"id\":\"p1\"," \
              "\"birth\":{\"date\":\"2004-05-02\"}}]}"

#define UNUSED(x) (void)(x)

#endif
