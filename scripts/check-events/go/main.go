// Gives every message to the receiver of docs/events.md; the CDEvents library holds it against its schemas.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/cdevents/sdk-go/pkg/api"
)

type message struct {
	Name    string            `json:"name"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
}

type outcome struct {
	Name    string `json:"name"`
	Refusal string `json:"refusal,omitempty"`
	Type    string `json:"type,omitempty"`
	Subject string `json:"subject,omitempty"`
}

func main() {
	content, err := os.ReadFile(os.Getenv("MESSAGES"))
	if err != nil {
		log.Fatal(err)
	}
	var messages []message
	if err := json.Unmarshal(content, &messages); err != nil {
		log.Fatal(err)
	}
	outcomes := []outcome{}
	for _, each := range messages {
		outcomes = append(outcomes, outcomeOf(each))
	}
	if err := json.NewEncoder(os.Stdout).Encode(outcomes); err != nil {
		log.Fatal(err)
	}
}

func outcomeOf(each message) outcome {
	headers := http.Header{}
	for name, value := range each.Headers {
		headers.Set(name, value)
	}
	event, data, err := Receive(headers, []byte(each.Body))
	if err != nil {
		return outcome{Name: each.Name, Refusal: err.Error()}
	}
	if err := api.Validate(data); err != nil {
		return outcome{Name: each.Name, Refusal: err.Error()}
	}
	return outcome{Name: each.Name, Type: event.Type(), Subject: data.GetSubjectId()}
}
