/* The header stands alone, twice, in C. */
#include <sankofa.h>
#include <sankofa.h>

int main(void) {
  return sankofa_abi_version() == SANKOFA_ABI_VERSION ? 0 : 1;
}
