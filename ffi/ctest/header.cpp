// The header stands alone, twice, in C++.
#include <sankofa.h>
#include <sankofa.h>

int main() {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  options.as_of = sankofa_str_of("2016-09-01");
  sankofa_rulebook *rulebook = nullptr;
  if (sankofa_rulebook_new(&options, &rulebook) != SANKOFA_STATUS_OK) return 1;
  sankofa_rulebook_free(rulebook);
  return sankofa_abi_version() == SANKOFA_ABI_VERSION ? 0 : 1;
}
