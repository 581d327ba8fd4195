// Command check asks every tool everything in cases.json and prints a line for each.
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"example.com/payments/validators"
)

// caseFile is what cases.json holds.
type caseFile struct {
	Cases   []validation `json:"cases"`
	Lookups []question   `json:"lookups"`
	Samples []sample     `json:"samples"`
	Names   []name       `json:"names"`
}

func main() {
	log.SetFlags(0)
	types := filepath.Join(os.Getenv("WORK"), "types")
	if err := run(os.Getenv("CASES"), os.Getenv("PACKAGES"), os.Getenv("HOSTILE"), types); err != nil {
		log.Fatal(err)
	}
}

func run(cases, packages, hostile, types string) error {
	file, err := readJSON[caseFile](cases)
	if err != nil {
		return err
	}
	if err := checkValidator(validators.Santhosh, file.Cases, packages).print("santhosh-tekuri/jsonschema", "validator"); err != nil {
		return err
	}
	if err := checkValidator(validators.Kaptinlin, file.Cases, packages).print("kaptinlin/jsonschema", "validator"); err != nil {
		return err
	}
	if err := checkLookups(file.Lookups).print("the packages", "lookup"); err != nil {
		return err
	}
	samples, err := withHostile(file.Samples, hostile)
	if err != nil {
		return err
	}
	for _, generator := range generators {
		checked, err := checkTypes(generator, samples, file.Names, packages, types)
		if err != nil {
			return err
		}
		if err := checked.print(generator.tool, "generator"); err != nil {
			return err
		}
	}
	return nil
}

func readJSON[T any](path string) (T, error) {
	var value T
	data, err := os.ReadFile(path)
	if err != nil {
		return value, err
	}
	return value, json.Unmarshal(data, &value)
}
