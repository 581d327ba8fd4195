# Sourced after maven.sh: the packages of all providers, as their users get them.

# Installs them, and `packages`, which depends on each: pom.xml names it alone. Options are those of Maven.
install_packages() {
  folder=$WORK/packages
  rm -rf "$folder"
  mkdir -p "$folder"
  modules='' dependencies=''
  for provider in ../../packages/*-codes/java; do
    name=$(basename "$(dirname "$provider")")
    cp -R "$provider" "$folder/$name"
    modules="$modules<module>$name</module>"
    # The first of each is that of the package itself.
    coordinates=$(sed -nE '/^  <(groupId|artifactId|version)>/p' "$provider/pom.xml")
    dependencies="$dependencies<dependency>$coordinates</dependency>"
  done
  cat >"$folder/pom.xml" <<END
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>com.example</groupId><artifactId>packages</artifactId><version>1.0.0</version><packaging>pom</packaging>
<modules>$modules</modules>
<dependencies>$dependencies</dependencies>
<build><plugins><plugin><artifactId>maven-install-plugin</artifactId><version>3.1.4</version></plugin></plugins></build></project>
END
  maven "$@" --file "$folder/pom.xml" -Dmaven.test.skip install
}

# Makes a class like DokuLookup of each provider, in $WORK/types/lookups, with the names of its package.
make_lookups() {
  mkdir -p "$WORK/types/lookups/lookups"
  for provider in ../../packages/*-codes/java; do
    id=$(basename "$(dirname "$provider")" -codes)
    module=$(sed -n 's/^module \(.*\) {$/\1/p' "$provider/src/main/java/module-info.java")
    facade=$(sed -n 's/^  "title": "\([A-Za-z0-9]*\)",$/\1/p' "$PACKAGES/$id-codes/codegen.schema.json" | head -n 1)
    name=${facade%Codes}Lookup
    sed -e "s/^package .*/package lookups;/" -e "s/org\.dokucodes/$module/" -e "s/DokuCodes/$facade/" \
      -e "s/DokuLookup/$name/" -e "s/\"doku\"/\"$id\"/" src/main/java/payments/lookups/DokuLookup.java \
      >"$WORK/types/lookups/lookups/$name.java"
  done
}
