/* Header and library agree on who they are. */
#include "t.h"

int main(void) {
  char wanted[64];
  CHECK(sankofa_abi_version() == SANKOFA_ABI_VERSION);
  CHECK(sankofa_version_number() == SANKOFA_VERSION_NUMBER);
  CHECK(SANKOFA_VERSION_NUMBER ==
        SANKOFA_VERSION_MAJOR * 65536 + SANKOFA_VERSION_MINOR * 256 + SANKOFA_VERSION_PATCH);

  snprintf(wanted, sizeof wanted, "sankofa/%d.%d.%d ruleset/", SANKOFA_VERSION_MAJOR,
           SANKOFA_VERSION_MINOR, SANKOFA_VERSION_PATCH);
  CHECK(strncmp(sankofa_version(), wanted, strlen(wanted)) == 0);
  CHECK(strlen(sankofa_version()) > strlen(wanted));

  CHECK(strcmp(sankofa_status_name(SANKOFA_STATUS_OK), "ok") == 0);
  CHECK(strcmp(sankofa_status_name(12345), "unknown status") == 0);
  CHECK(strcmp(sankofa_last_error(), "") == 0);
  CHECK(sankofa_rule_count() > 0);
  return 0;
}
